import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMultiplier, localRoundsFault, roundsFromShares } from '../../src/measures/local-multiplier.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the local multiplier', () => {
  it('lies between 1 and 3, and knowing the third round only narrows it', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), share, share, (r1, spent, again) => {
        const open = localMultiplier(roundsFromShares(r1, spent));
        const known = localMultiplier(roundsFromShares(r1, spent, again));
        expect(open?.low).toBeGreaterThanOrEqual(1);
        expect(open?.high).toBeLessThanOrEqual(3 + 1e-12);
        expect(known?.low).toBe(known?.high);
        expect(known?.low).toBeGreaterThanOrEqual(open?.low ?? 4);
        expect(known?.high).toBeLessThanOrEqual(open?.high ?? 0);
      }),
    );
  });
  it('is 1.8 to 2.6 where 80 of 100 is spent locally and nobody knows what then', () => {
    expect(localMultiplier({ r1: 100, r2: 80 })).toEqual({ low: 1.8, high: 2.6 });
  });
  it.each([
    [{ r1: 0, r2: 0, r3: 0 }, null],
    [{ r1: 10, r2: 11 }, 'second-above-first'],
    [{ r1: 10, r2: 8, r3: 9 }, 'third-above-second'],
    [{ r1: 10, r2: -1 }, 'negative'],
    [{ r1: -10, r2: -11 }, 'negative'],
  ])('is undefined for %j', (rounds, fault) => {
    expect(localMultiplier(rounds)).toBeNull();
    expect(localRoundsFault(rounds)).toBe(fault);
  });
});
