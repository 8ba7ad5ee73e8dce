import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration, herfindahl, sharesOf } from '../../src/measures/concentration.ts';

/** Lists of whole numbers as shares of 100, with what is left. */
const reported = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
  .map((percents) => percents.map((percent) => percent / 100));

describe('concentration', () => {
  it('contains the index of every split of the unreported share, to those named and to others', () => {
    fc.assert(
      fc.property(
        reported,
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 }),
        (shares, cuts) => {
          const left = 1 - shares.reduce((total, share) => total + share, 0);
          const pieces = cuts.reduce((total, cut) => total + cut, 0);
          fc.pre(pieces > 0 && left > 0);
          const split = cuts.map((cut) => (left * cut) / pieces);
          const whole = [...shares.map((share, i) => share + (split[i] ?? 0)), ...split.slice(shares.length)];
          const range = concentration(shares);
          const index = herfindahl(whole) ?? 0;
          expect(index).toBeGreaterThanOrEqual((range?.hhi.low ?? 1) - 1e-9);
          expect(index).toBeLessThanOrEqual((range?.hhi.high ?? 0) + 1e-9);
          expect(Math.max(...whole)).toBeLessThanOrEqual((range?.largestShare.high ?? 0) + 1e-9);
        },
      ),
    );
  });
  it('of nothing reported could be anything, and has no bounded effective number', () => {
    expect(concentration([])).toMatchObject({
      unreported: 1,
      hhi: { low: 0, high: 1 },
      largestShare: { low: 0, high: 1 },
      effectiveNumber: null,
    });
  });
  it('of one holder of everything is complete', () => {
    expect(concentration([1])).toEqual({
      unreported: 0,
      hhi: { low: 1, high: 1 },
      hhi10000: { low: 10_000, high: 10_000 },
      largestShare: { low: 1, high: 1 },
      effectiveNumber: { low: 1, high: 1 },
      largestFour: { low: 1, high: 1 },
    });
  });
  it('cannot be told of shares that exceed the whole, or are below 0', () => {
    expect(concentration([0.6, 0.5])).toBeNull();
    expect(concentration([-0.1, 0.5])).toBeNull();
    expect(concentration([0.5, 0.502])?.hhi.high).toBeLessThanOrEqual(1);
  });
  it('lets one unnamed holder be the largest where the named shares are complete', () => {
    expect(concentration([0.25, 0.25], 'others')?.largestShare).toEqual({ low: 0.25, high: 0.5 });
  });
});

it('amounts become shares of their sum, if they have one', () => {
  expect(sharesOf([30, 10])).toEqual([0.75, 0.25]);
  expect(sharesOf([0, 0])).toBeNull();
  expect(sharesOf([-1, 3])).toBeNull();
  expect(sharesOf([])).toBeNull();
  expect(herfindahl([])).toBeNull();
});
