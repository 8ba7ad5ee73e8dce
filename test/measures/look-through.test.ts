import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlOf, lookThrough, shareHeldBy } from '../../src/measures/look-through.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const holdings = fc.array(
  fc.record({
    holder: fc.constantFrom(...names),
    of: fc.constantFrom(...names),
    share: fc.integer({ min: 0, max: 4 }).map((twentieths) => twentieths / 20),
  }),
  { maxLength: 5 },
);

describe('look-through ownership', () => {
  it('and what is unknown of it sum to 1, chains and circles alike', () => {
    fc.assert(
      fc.property(holdings, (list) => {
        const owned = lookThrough(list, 'a');
        const total = (owned?.holders ?? []).reduce((sum, { share }) => sum + share, owned?.unknown ?? 0);
        expect(total).toBeCloseTo(1, 8);
      }),
    );
  });
  it('is wholly unknown where nobody is recorded', () => {
    expect(lookThrough([], 'a')).toEqual({ holders: [], unknown: 1 });
  });
  it('leaves unknown what circles between companies that hold each other', () => {
    // Half of a is b's and half of b is a's: of each further circle a quarter is left.
    const owned = lookThrough(
      [
        { holder: 'b', of: 'a', share: 0.5 },
        { holder: 'people', of: 'a', share: 0.5 },
        { holder: 'a', of: 'b', share: 0.5 },
        { holder: 'people', of: 'b', share: 0.5 },
      ],
      'a',
    );
    expect(owned).toEqual({ holders: [{ holder: 'people', share: 0.75 }], unknown: 0.25 });
  });
  it('cannot be told where more than the whole of something is held, or less than nothing', () => {
    expect(lookThrough([{ holder: 'b', of: 'a', share: 1.2 }], 'a')).toBeNull();
    expect(lookThrough([{ holder: 'b', of: 'a', share: -0.2 }], 'a')).toBeNull();
  });
  it('adds up what one holder has through several chains', () => {
    const owned = lookThrough(
      [
        { holder: 'trust', of: 'a', share: 0.4 },
        { holder: 'b', of: 'a', share: 0.5 },
        { holder: 'trust', of: 'b', share: 0.2 },
      ],
      'a',
    );
    expect(owned?.holders).toEqual([{ holder: 'trust', share: 0.5 }]);
    expect(owned?.unknown).toBeCloseTo(0.5, 12);
    const held = shareHeldBy(owned ?? { holders: [], unknown: 0 }, () => true);
    expect(held.low).toBeCloseTo(0.5, 12);
    expect(held.high).toBe(1);
  });
});

describe('control', () => {
  it('belongs to nobody in particular where two hold as much', () => {
    expect(
      controlOf({
        holders: [
          { holder: 'staff', share: 0.5 },
          { holder: 'council', share: 0.5 },
        ],
        unknown: 0,
      }),
    ).toEqual({ largest: ['staff', 'council'], majority: null, settled: true });
  });
  it('is not settled while the unknown share could overtake the largest', () => {
    const stakes = [
      { holder: 'staff', share: 0.4 },
      { holder: 'council', share: 0.3 },
    ];
    expect(controlOf({ holders: stakes, unknown: 0.3 }).settled).toBe(false);
    expect(controlOf({ holders: stakes, unknown: 0.05 }).settled).toBe(true);
  });
  it('is settled by a known majority, whatever else is unknown', () => {
    expect(controlOf({ holders: [{ holder: 'staff', share: 0.6 }], unknown: 0.4 })).toEqual({
      largest: ['staff'],
      majority: 'staff',
      settled: true,
    });
  });
  it('is unknown where nobody is named', () => {
    expect(controlOf({ holders: [], unknown: 1 })).toEqual({ largest: [], majority: null, settled: false });
  });
});
