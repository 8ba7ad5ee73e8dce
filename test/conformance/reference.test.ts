import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCases } from '../../scripts/conformance/cases.ts';
import { runCases } from '../../scripts/conformance/run.ts';

const folder = new URL('../fixtures/method/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the reference cases of the method', () => {
  it.each(files)('%s: every case gives the expected numbers', (name) => {
    const { failures, unanswered, passed } = runCases(parseCases(readFileSync(new URL(name, folder), 'utf8')));
    expect(failures).toEqual([]);
    expect([...unanswered.keys()]).toEqual([]);
    expect(passed).toBeGreaterThan(0);
  });
});
