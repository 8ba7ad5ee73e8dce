import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySummary, mergeSummaries, portfolioOf, summarise, summaryOf } from '../../src/analysis/index.ts';
import { standardProfile } from '../../src/define/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { canonicalJson } from '../../src/util/canonical-json.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { assessed, GOOD } from '../support/three-shares.ts';

describe('a portfolio', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const many = fc
    .array(fc.record({ localShare: share, livingWageShare: share, permanentShare: share }), { maxLength: 12 })
    .map((list) => list.map(assessed));
  const digest = (assessments: readonly Assessment[]): string => sha256(canonicalJson(summarise(assessments)));

  it('is the same in one piece and in shards, in any order', () => {
    fc.assert(
      fc.property(many, fc.nat(12), (assessments, cut) => {
        const [left, right] = [summarise(assessments.slice(0, cut)), summarise(assessments.slice(cut))];
        expect(mergeSummaries(left, right)).toStrictEqual(summarise(assessments));
        expect(mergeSummaries(right, left)).toStrictEqual(summarise(assessments));
        expect(mergeSummaries(left, emptySummary)).toStrictEqual(left);
        expect(digest([...assessments].reverse())).toBe(digest(assessments));
      }),
      { numRuns: 60 },
    );
  });
  it('in 1, 7 and 64 shards gives one digest', () => {
    const assessments = Array.from({ length: 130 }, (_, i) => assessed({ localShare: i / 130, livingWageShare: 0.5 }));
    const digests = [1, 7, 64].map((shards) => {
      const parts = Array.from({ length: shards }, (_, shard) => assessments.filter((__, i) => i % shards === shard));
      return sha256(canonicalJson(parts.map(summarise).reduce(mergeSummaries, emptySummary)));
    });
    expect(new Set(digests).size).toBe(1);
  });
  it('counts classes, quartiles and shares with their Wilson interval', () => {
    const shares = Array.from({ length: 10 }, (_, i) => (i < 8 ? 1 : 0));
    const portfolio = portfolioOf(
      summarise(shares.map((one) => assessed({ localShare: one, livingWageShare: one, permanentShare: one }))),
    );
    expect(portfolio.propositions.place).toMatchObject({
      verdict: { strong: 8, weak: 2, mixed: 0 },
      quartiles: [1, 1, 1],
    });
    expect(portfolio.propositions.capabilities.verdict['not-applicable']).toBe(10);
    const [rule] = portfolio.rules;
    // Reference: Wilson 95% for 8 of 10 is .490 to .943.
    expect(rule).toMatchObject({ rule: 'place/local', met: 8, judged: 10 });
    expect(rule?.share?.low).toBeCloseTo(0.490162472, 6);
    expect(rule?.share?.high).toBeCloseTo(0.943317849, 6);
    expect(portfolioOf(emptySummary).propositions.place).not.toHaveProperty('quartiles');
  });
  it('counts gaps and exposures, commonest first', () => {
    const { gaps } = portfolioOf(summarise([assessed({}), assessed({ localShare: 1 })]));
    expect(gaps.map(({ count }) => count)).toEqual([2, 2, 1]);
    expect(summaryOf(assessed(GOOD)).exposures).toEqual({});
  });
});

it('keeps the standard profile untouched by all this', () => {
  expect(standardProfile.weights).toEqual({ themes: {}, rules: {} });
});
