import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAcceptability, majorityAcceptability, shareReaching } from '../../src/measures/class-acceptability.ts';
import { sampleWeights, mulberry32 } from '../../src/util/random.ts';
import { weightedSum } from '../../src/measures/weighted-sum.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });
const hundredths = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 });

/** The textbook sum, sound for scores that lie well apart. */
const textbook = (scores: readonly number[], cut: number): number =>
  scores
    .filter((own) => own > cut)
    .reduce(
      (total, own) =>
        total +
        scores.reduce((product, other) => (other === own ? product : (product * (own - cut)) / (own - other)), 1),
      0,
    );

describe('the share of weightings that reach a cut', () => {
  it('is the textbook sum where scores lie apart', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 99 }), (percents, at) => {
        const scores = percents.map((percent) => percent / 100);
        const cut = at / 100 + 0.005;
        expect(shareReaching(scores, cut)).toBeCloseTo(textbook(scores, cut), 6);
      }),
    );
  });
  it('stays inside 0 to 1 for scores as near as can be, and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), score, (scores, cut) => {
        const near = scores.flatMap((value) => [value, value + 1e-12]);
        const share = shareReaching(near, cut);
        expect(share >= 0 && share <= 1).toBe(true);
        expect(shareReaching([...near].reverse(), cut)).toBeCloseTo(share, 9);
      }),
    );
  });
  it('is what 20,000 draws give, to within .015', () => {
    const scores = [0.9, 0.9, 0.2, 0.55];
    const random = mulberry32(7);
    const draws = Array.from({ length: 20_000 }, () => weightedSum(scores, sampleWeights(random, scores.length)));
    const reached = draws.filter((value) => value >= 0.6).length / draws.length;
    expect(Math.abs(reached - shareReaching(scores, 0.6))).toBeLessThan(0.015);
  });
  it('is one half for two equal scores above and two below at the same distance', () => {
    expect(shareReaching([0.8, 0.8, 0.4, 0.4], 0.6)).toBeCloseTo(0.5, 12);
  });
  it('is everything where no score is under the cut, even if all lie on it', () => {
    expect(shareReaching([0.6, 0.6], 0.6)).toBe(1);
    expect(shareReaching([0.6, 0.5], 0.6)).toBe(0);
    expect(shareReaching([], 0.6)).toBe(0);
  });
});

it('the classes share out all weightings', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 6 }), (scores) => {
      const shares = classAcceptability(scores, [0.4, 0.6, 0.8]) ?? [];
      expect(shares).toHaveLength(4);
      expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
    }),
  );
  expect(classAcceptability([], [0.5])).toBeNull();
});

it('one of two criteria carries a two-thirds majority in a third of the weightings', () => {
  expect(majorityAcceptability([2, 0], [1, 1], 2 / 3)).toBeCloseTo(1 / 3, 9);
});
