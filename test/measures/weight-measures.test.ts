/** Weights: what changes when they move, against brute force. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceRange, necessarilyDominates } from '../../src/measures/dominance.ts';
import { rangeOfWeightedMean, rangeWithinTolerance } from '../../src/measures/interval-weights.ts';
import { point } from '../../src/util/interval.ts';
import { mrSort } from '../../src/measures/mr-sort.ts';
import { quantile } from '../../src/measures/quantile.ts';
import { sampleWeights, mulberry32 } from '../../src/util/random.ts';
import { rankOrderCentroid } from '../../src/measures/rank-order-centroid.ts';
import { firstRank } from '../../src/measures/smaa.ts';
import { switchWeight, weightStability } from '../../src/measures/weight-stability.ts';
import { weightedMean } from '../../src/measures/weighted-sum.ts';

const CUTS = [0.4, 0.6, 0.8];
const score = fc.double({ min: 0, max: 1, noNaN: true });
const weighted = fc.array(fc.tuple(score, fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 6 });

const bandOf = (value: number): number => CUTS.filter((cut) => value >= cut - 1e-9).length;

describe('the range of a weighted mean', () => {
  it('is what the corners of the weights give', () => {
    fc.assert(
      fc.property(weighted, score, (list, delta) => {
        const scores = list.map(([value]) => value);
        const corners = Array.from({ length: 2 ** list.length }, (_, corner) =>
          weightedMean(
            scores,
            list.map(([, weight], i) => weight * (Math.floor(corner / 2 ** i) % 2 === 0 ? 1 - delta : 1 + delta)),
          ),
        ).filter((value) => value !== null);
        const range = rangeWithinTolerance(
          scores,
          list.map(([, weight]) => weight),
          delta,
        );
        expect(range?.low).toBeCloseTo(Math.min(...corners), 9);
        expect(range?.high).toBeCloseTo(Math.max(...corners), 9);
      }),
    );
  });
  it('is undefined where every weight is 0', () => {
    expect(rangeOfWeightedMean([{ value: 0.5, weight: point(0) }])).toBeNull();
    expect(rangeOfWeightedMean([])).toBeNull();
  });
});

describe('the interval in which a weight leaves the class alone', () => {
  it('is what a sweep of the weight finds', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (list, share) => {
        const scores = list.map(([value]) => value);
        const weights = list.map(([, weight]) => weight);
        const answer = weightStability(scores, weights, 0, CUTS);
        const others = weightedMean(scores.slice(1), weights.slice(1)) ?? 0;
        const moved = share * (scores[0] ?? 0) + (1 - share) * others;
        fc.pre(CUTS.every((cut) => Math.abs(moved - cut) > 1e-6));
        const inside = share >= (answer?.stable.low ?? 2) && share <= (answer?.stable.high ?? -1);
        expect(inside).toBe(bandOf(moved) === answer?.band);
      }),
    );
  });
  it('is everything where the score equals the mean of the others', () => {
    expect(weightStability([0.5, 0.5], [1, 1], 0, CUTS)?.stable).toEqual({ low: 0, high: 1 });
  });
  it('is undefined where no other weight is left', () => {
    expect(weightStability([0.5], [1], 0, CUTS)).toBeNull();
    expect(weightStability([0.5, 0.4], [1, 0], 0, CUTS)).toBeNull();
  });
});

it('no weight makes two options equal where one is better on everything', () => {
  expect(switchWeight([0.8, 0.8], [0.2, 0.3], [1, 1], 0)).toMatchObject({
    switchWeight: null,
    firstPreferredAbove: null,
  });
  expect(switchWeight([0.8], [0.2], [1], 0)).toBeNull();
});

it('rank-order centroids fall and sum to 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
      const weights = rankOrderCentroid(count);
      expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
      expect([...weights].sort((a, b) => b - a)).toEqual(weights);
    }),
  );
  expect(rankOrderCentroid(0)).toEqual([]);
});

describe('the first rank', () => {
  it('is shared out whole among options that differ', () => {
    const option = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.uniqueArray(option, { minLength: 1, maxLength: 6, selector: String }), (list) => {
        const ranks = firstRank(list.map((scores, i) => ({ id: String(i), scores })));
        expect(ranks.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
  it('is never that of an option which another beats on both criteria', () => {
    const ranks = firstRank([
      { id: 'better', scores: [2, 2] },
      { id: 'worse', scores: [1, 1] },
    ]);
    expect(ranks[1]).toEqual({ id: 'worse', share: 0, firstWeight: null, centralWeight: null });
  });
});

describe('dominance', () => {
  it('needs one criterion on which the worst is above the best', () => {
    expect(necessarilyDominates([point(0.5)], [point(0.5)])).toBe(false);
    expect(necessarilyDominates([point(0.5), point(0.6)], [point(0.5), point(0.5)])).toBe(true);
    expect(necessarilyDominates([], [])).toBe(false);
    expect(necessarilyDominates([point(1)], [])).toBe(false);
  });
  it('is not both ways', () => {
    const ranges = fc
      .array(fc.tuple(score, score), { minLength: 3, maxLength: 3 })
      .map((list) => list.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })));
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(necessarilyDominates(a, b) && necessarilyDominates(b, a)).toBe(false);
      }),
    );
  });
  it('leaves a difference between the farthest ends', () => {
    expect(differenceRange({ low: 0.5, high: 0.75 }, { low: 0.25, high: 0.5 })).toEqual({ low: 0, high: 0.5 });
  });
});

it('a performance that is missing speaks for no category and bars none', () => {
  const model = {
    directions: ['max', 'max'] as const,
    weights: [1, 1],
    majority: 2,
    categories: [{ id: 'good', profile: [1, 1] }],
    otherwise: 'poor',
  };
  expect(mrSort([2, 2], model)).toBe('good');
  expect(mrSort([2], model)).toBe('poor');
});

describe('a quantile', () => {
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 2.5],
    [1, 4],
  ])('at %d of 4, 2, 1, 3 is %d', (share, value) => {
    expect(quantile([4, 2, 1, 3], share)).toBe(value);
  });
  it('of nothing is undefined', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('drawn numbers', () => {
  it('are the same for the same seed, and lie from 0 up to 1', () => {
    const draw = (seed: number) => Array.from({ length: 1000 }, mulberry32(seed));
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
    expect(draw(42).every((value) => value >= 0 && value < 1)).toBe(true);
  });
  it('as weights sum to 1, even from a stream of zeros', () => {
    const total = sampleWeights(mulberry32(1), 5).reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeCloseTo(1, 12);
    expect(sampleWeights(() => 0, 4)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});
