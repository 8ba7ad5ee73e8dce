import { describe, expect, it } from 'vitest';
import { parseCases } from '../../scripts/conformance/cases.ts';
import { mismatches } from '../../scripts/conformance/compare.ts';
import { linesOf, runCases } from '../../scripts/conformance/run.ts';

const file = (...cases: readonly object[]) => parseCases(JSON.stringify({ cases }));
const sum = (id: string, score: unknown) => ({
  id,
  topic: 'weighted-sum',
  input: { matrix: [[1, 2]], weights: [1, 1] },
  expected: { score },
  tolerance: 1e-9,
});

describe('running cases', () => {
  it('counts what passes, says what fails, and names what nothing here answers', () => {
    const outcome = runCases(file(sum('good', [3]), sum('bad', [4]), { id: 'x', topic: 'rejected-methods' }));
    expect(linesOf(outcome)).toEqual([
      'FAIL bad: score.0 expected 4, got 3',
      'skipped: rejected-methods (1)',
      '1 passed, 1 failed, 1 skipped',
    ]);
  });

  it('runs only the topics that are named', () => {
    expect(linesOf(runCases(file(sum('good', [3]), { id: 'x', topic: 'other' }), ['weighted-sum']))).toEqual([
      '1 passed, 0 failed, 0 skipped',
    ]);
  });

  it('names expected keys that are not compared', () => {
    const extra = { ...sum('good', [3]), expected: { score: [3], other: 1 } };
    expect(linesOf(runCases(file(extra)))).toEqual([
      'not compared: weighted-sum: other',
      '1 passed, 0 failed, 0 skipped',
    ]);
  });

  it('counts a case that cannot be put as failed', () => {
    expect(runCases(file({ ...sum('broken', [3]), input: null }))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('does not take an inherited name for a topic', () => {
    expect(runCases(file({ ...sum('odd', [3]), topic: 'toString' }))).toMatchObject({ skipped: 1 });
  });

  it.each(['{}', '[]', 'no json', '{"cases":[1]}'])('refuses %s as a file of cases', (text) => {
    expect(() => parseCases(text)).toThrow();
  });
});

describe('comparing an answer', () => {
  it.each([
    [1, 1 + 1e-10, 0],
    [1, 1 + 1e-8, 1],
    [null, 0, 1],
    [null, undefined, 1],
    [null, null, 0],
    [[1, 2], [1], 1],
    [{ a: 1 }, { a: 1, b: 2 }, 0],
    [{ a: 1 }, {}, 1],
    ['weak', 'mixed', 1],
  ])('%j with %j gives %d differences', (expected, got, differences) => {
    expect(mismatches(expected, got, 1e-9)).toHaveLength(differences);
  });
});
