import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANYTHING,
  add,
  capAt,
  centreOf,
  clamp01,
  complement,
  contains,
  hull,
  hullOf,
  interval,
  mapDecreasing,
  mapIncreasing,
  point,
  raiseTo,
  scale,
  shareOfShares,
  width,
} from '../../src/util/interval.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shares = fc.tuple(share, share).map(([a, b]) => interval(a, b));
const anyNumber = fc.double({ noNaN: true });

describe('an interval', () => {
  it('never has an end outside 0 to 1, in the wrong order, or at minus zero', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        const { low, high } = interval(a, b);
        expect(low >= 0 && low <= high && high <= 1).toBe(true);
        expect(Object.is(low, -0) || Object.is(high, -0)).toBe(false);
      }),
    );
  });
  it('of nothing known has width 1 and centre one half', () => {
    expect(width(ANYTHING)).toBe(1);
    expect(centreOf(ANYTHING)).toBe(0.5);
  });
  it('of a settled value has width 0, and turns minus zero into zero', () => {
    expect(width(point(0.3))).toBe(0);
    expect(point(-0)).toEqual({ low: 0, high: 0 });
  });
});

describe('a hull', () => {
  it('contains both', () => {
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        const both = hull(a, b);
        expect([a.low, a.high, b.low, b.high].every((value) => contains(both, value))).toBe(true);
      }),
    );
  });
  it('of nothing is nothing', () => {
    expect(hullOf([])).toBeNull();
    expect(hullOf([point(2), point(5), point(1)])).toEqual({ low: 1, high: 5 });
  });
});

describe('mapping', () => {
  it('by an increasing function keeps the ends, by a decreasing one swaps them', () => {
    expect(mapIncreasing({ low: 0.1, high: 0.25 }, (x) => 2 * x)).toEqual({ low: 0.2, high: 0.5 });
    expect(mapDecreasing({ low: 0.25, high: 0.75 }, (x) => 1 - x)).toEqual({ low: 0.25, high: 0.75 });
    expect(mapDecreasing({ low: 0, high: 0.25 }, (x) => 1 - x)).toEqual({ low: 0.75, high: 1 });
  });
  it('stays inside 0 to 1 whatever the function returns', () => {
    expect(mapIncreasing({ low: -5, high: 50 }, (x) => x)).toEqual({ low: 0, high: 1 });
  });
});

it('a cap and a floor move both ends', () => {
  expect(capAt({ low: 0.2, high: 0.9 }, 0.5)).toEqual({ low: 0.2, high: 0.5 });
  expect(capAt({ low: 0.7, high: 0.9 }, 0.5)).toEqual({ low: 0.5, high: 0.5 });
  expect(raiseTo({ low: 0.2, high: 0.9 }, 0.5)).toEqual({ low: 0.5, high: 0.9 });
});

it('sums, multiples, complements and shares of shares are taken end by end', () => {
  expect(add({ low: 1, high: 2 }, { low: 10, high: 20 })).toEqual({ low: 11, high: 22 });
  expect(scale({ low: 1, high: 2 }, 3)).toEqual({ low: 3, high: 6 });
  expect(complement({ low: 0.25, high: 1 })).toEqual({ low: 0, high: 0.75 });
  expect(shareOfShares({ low: 0.5, high: 1 }, point(0.5))).toEqual({ low: 0.25, high: 0.5 });
});

it('nothing is written as minus zero', () => {
  expect(Object.is(clamp01(-0), 0)).toBe(true);
  expect(Object.is(scale({ low: -0, high: 1 }, 0).low, 0)).toBe(true);
});
