/** What the reference cases of networks, diversity and continuity leave out: edges, unknowns and laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burt } from '../../src/measures/burt.ts';
import { continuity } from '../../src/measures/continuity.ts';
import { diversity, shannonDiversity } from '../../src/measures/diversity.ts';
import { baselineIndex, bridging, externalInternal } from '../../src/measures/external-internal.ts';
import { locationQuotient } from '../../src/measures/location-quotient.ts';
import { participationRatio, participationRatioRange } from '../../src/measures/participation-ratio.ts';
import { reciprocity } from '../../src/measures/reciprocity.ts';

const count = fc.integer({ min: 0, max: 50 });

describe('structural holes', () => {
  it('of a broker between two who do not know each other are as wide as can be', () => {
    const ties = [
      { from: 'broker', to: 'a' },
      { from: 'broker', to: 'b' },
    ];
    expect(burt({ directed: false, ties }).get('broker')).toEqual({ constraint: 0.5, effectiveSize: 2 });
  });
  it('do not depend on the unit of strength', () => {
    const ties = [
      { from: 'x', to: 'a', weight: 3 },
      { from: 'x', to: 'b', weight: 1 },
      { from: 'a', to: 'b', weight: 2 },
    ];
    const tenfold = ties.map((tie) => ({ ...tie, weight: tie.weight * 10 }));
    const [one, ten] = [ties, tenfold].map((list) => burt({ directed: false, ties: list }).get('x'));
    expect(ten?.constraint).toBeCloseTo(one?.constraint ?? 0, 12);
    expect(ten?.effectiveSize).toBeCloseTo(one?.effectiveSize ?? 0, 12);
  });
  it('exceed 1 in a triangle, and are not clamped', () => {
    const ties = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
    ];
    // Each of two contacts: (1/2 + 1/2 * 1/2) squared.
    expect(burt({ directed: false, ties }).get('a')?.constraint).toBeCloseTo(1.125, 12);
  });
  it('are undefined for a party whose only tie has no strength', () => {
    const ties = [{ from: 'a', to: 'b', weight: 0 }];
    expect(burt({ directed: false, ties }).get('a')).toEqual({ constraint: null, effectiveSize: null });
  });
});

describe('bridging', () => {
  it('with ties of unknown type contains every way they could turn out', () => {
    fc.assert(
      fc.property(count, count, count, count, (external, internal, across, inside) => {
        fc.pre(external + internal + across + inside > 0);
        const range = bridging({ external, internal, unknown: across + inside });
        const known = bridging({ external: external + across, internal: internal + inside });
        expect(known.ei ?? 2).toBeGreaterThanOrEqual((range.eiRange?.low ?? 2) - 1e-12);
        expect(known.ei ?? -2).toBeLessThanOrEqual((range.eiRange?.high ?? -2) + 1e-12);
        expect(2 * (known.share ?? 2) - 1).toBeCloseTo(known.ei ?? 5, 12);
      }),
    );
  });
  it('is undefined without ties, and open without ties of known type', () => {
    expect(bridging({ external: 0, internal: 0 })).toEqual({ ei: null, eiRange: null, share: null, shareRange: null });
    expect(bridging({ external: 0, internal: 0, unknown: 2 })).toEqual({
      ei: null,
      eiRange: { low: -1, high: 1 },
      share: null,
      shareRange: { low: 0, high: 1 },
    });
  });
  it('counts a tie to somebody of no known group as unknown', () => {
    const ties = [
      { from: 'citizen', to: 'worker' },
      { from: 'worker', to: 'stranger' },
      { from: 'worker', to: 'worker' },
    ];
    const groups = new Map([
      ['citizen', 'citizens'],
      ['worker', 'service'],
    ]);
    expect(externalInternal(ties, groups)).toMatchObject({ external: 1, internal: 0, unknown: 1, ei: 1, baseline: 1 });
  });
  it('has no baseline without a pair', () => {
    expect(baselineIndex([])).toBeNull();
    expect(baselineIndex([1])).toBeNull();
    expect(baselineIndex([3])).toBe(-1);
  });
});

describe('diversity', () => {
  it('is least with everyone in one category and greatest with all alike', () => {
    expect(diversity([5, 0, 0])).toEqual({ blau: 0, blauUnbiased: 0, iqv: 0, effectiveNumber: 1 });
    expect(diversity([4, 4, 4, 4])?.effectiveNumber).toBe(4);
    expect(diversity([4, 4, 4, 4])?.iqv).toBeCloseTo(1, 12);
  });
  it.each([[[]], [[0, 0]], [[-1, 2]]])('of %j is undefined', (counts) => {
    expect(diversity(counts)).toBeNull();
    expect(shannonDiversity(counts)).toBeNull();
  });
  it('has no unbiased form for one person and no evenness for one category', () => {
    expect(diversity([1])).toEqual({ blau: 0, blauUnbiased: null, iqv: null, effectiveNumber: 1 });
  });
  it('never takes the effective number above the number of categories', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }), (counts) => {
        expect(diversity(counts)?.effectiveNumber).toBeLessThanOrEqual(counts.length + 1e-9);
      }),
    );
  });
});

describe('reciprocity', () => {
  it('is undefined without ties, a tie to oneself included', () => {
    expect(reciprocity([{ from: 'a', to: 'a' }])).toEqual({ edge: null, dyad: null });
  });
  it('is whole where every tie is returned, however often it was named', () => {
    const ties = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect(reciprocity(ties)).toEqual({ edge: 1, dyad: 1 });
  });
});

describe('continuity', () => {
  it('of a single contact has no index of how it was repeated', () => {
    expect(continuity([1])).toEqual({ contacts: 1, usualProvider: 1, biceBoxerman: null });
  });
  it('of no contact is undefined', () => {
    expect(continuity([])).toEqual({ contacts: 0, usualProvider: null, biceBoxerman: null });
  });
});

describe('the participation ratio', () => {
  it('is 1 at parity and undefined for a group that nobody eligible belongs to', () => {
    expect(participationRatio(0.2, 0.2)).toBe(1);
    expect(participationRatio(0.2, 0)).toBeNull();
  });
  it('of partly known shares runs from the least over the most to the most over the least', () => {
    expect(participationRatioRange({ low: 0.1, high: 0.2 }, { low: 0.2, high: 0.4 })).toEqual({ low: 0.25, high: 1 });
    expect(participationRatioRange({ low: 0.1, high: 0.2 }, { low: 0, high: 0.4 })).toBeNull();
  });
});

it('a location quotient without anything to compare with is undefined', () => {
  expect(locationQuotient({ localSector: 0, localAll: 0, referenceSector: 1, referenceAll: 2 })).toBeNull();
  expect(locationQuotient({ localSector: 1, localAll: 2, referenceSector: 0, referenceAll: 2 })).toBeNull();
});
