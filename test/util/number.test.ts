import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  below,
  between,
  betweenRange,
  mean,
  nearly,
  noNegativeZero,
  quotient,
  sortedBy,
} from '../../src/util/number.ts';

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a cut', () => {
  it('is reached by a value that rounding has left a hair under it', () => {
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(atLeast(0.1 + 0.7, 0.8)).toBe(true);
    expect(below(0.1 + 0.7, 0.8)).toBe(false);
  });
  it('is not reached from a millionth below', () => {
    expect(atLeast(0.799999, 0.8)).toBe(false);
    expect(nearly(0.799999, 0.8)).toBe(false);
  });
});

describe('a quotient', () => {
  it.each([
    [0, 0],
    [1, 0],
    [1, -0],
    [Number.NaN, 1],
    [1e308, 1e-308],
  ])('of %d and %d is undefined', (part, whole) => {
    expect(quotient(part, whole)).toBeNull();
  });
  it('of 0 and a negative number is 0, not minus zero', () => {
    expect(Object.is(quotient(0, -4), 0)).toBe(true);
    expect(Object.is(noNegativeZero(-0), 0)).toBe(true);
  });
});

it('the mean of nothing is undefined', () => {
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 6])).toBe(3);
});

it('sorting orders text by code unit, keeps ties in place and leaves the list alone', () => {
  const list = Object.freeze(['b', 'ä', 'B', 'a']);
  expect(sortedBy(list, (word) => word)).toEqual(['B', 'a', 'b', 'ä']);
  expect(sortedBy(list, () => 0)).toEqual(list);
});

describe('a value between two anchors', () => {
  it('is placed on the straight line, flat beyond', () => {
    expect(between(15, 10, 20)).toBe(0.5);
    expect(between(9, 10, 20)).toBe(0);
    expect(between(21, 10, 20)).toBe(1);
  });
  it('scores higher for less where the anchors say so', () => {
    expect(between(0.3, 0.6, 0.3)).toBe(1);
    expect(between(0.45, 0.6, 0.3)).toBeCloseTo(0.5, 12);
    expect(between(0.7, 0.6, 0.3)).toBe(0);
  });
  it('is a step where the anchors are equal', () => {
    expect(between(5, 5, 5)).toBe(1);
    expect(between(4.9, 5, 5)).toBe(0);
  });
  it('and a range between them holds the score of each of its values', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, share, (a, b, zeroAt, oneAt, part) => {
        const range = { low: Math.min(a, b), high: Math.max(a, b) };
        const inside = Math.min(range.high, Math.max(range.low, range.low + part * (range.high - range.low)));
        const scored = betweenRange(range, zeroAt, oneAt);
        const score = between(inside, zeroAt, oneAt);
        expect(scored.low <= score && score <= scored.high).toBe(true);
      }),
    );
  });
});
