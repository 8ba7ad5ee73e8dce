/** Published worked examples: each number on the right was printed by its source, or follows from printed ones by hand. */
import { describe, expect, it } from 'vitest';
import { absoluteConsent } from '../../src/measures/absolute-consent.ts';
import { concentration, herfindahl } from '../../src/measures/concentration.ts';
import { continuity } from '../../src/measures/continuity.ts';
import { dilution, relativeChange } from '../../src/measures/dilution.ts';
import { contains, interval, point, shareOfShares } from '../../src/util/interval.ts';
import { localMultiplier } from '../../src/measures/local-multiplier.ts';
import { controlOf, lookThrough, shareHeldBy } from '../../src/measures/look-through.ts';
import { monthsBetween } from '../../src/util/months.ts';
import { quotient } from '../../src/util/number.ts';
import { surplusMargin, suretyRatio, turnoverRatio } from '../../src/measures/ratios.ts';
import { wilson } from '../../src/measures/wilson.ts';
import { icecapO } from './icecap-o.ts';

describe('T1: MyCSP, 2012 to 2014', () => {
  const stakes = (trust: number, equiniti: number, government: number) => [
    { holder: 'employee-trust', share: trust },
    { holder: 'equiniti', share: equiniti },
    { holder: 'government', share: government },
  ];
  const before = stakes(0.25, 0.4, 0.35);
  const after = stakes(0.25, 0.51, 0.24);
  const history = [
    { date: '2012-05', stakes: before },
    { date: '2014-10', stakes: after },
  ];

  it('had a largest holder without a majority, and then one with it', () => {
    expect(controlOf({ holders: before, unknown: 0 })).toEqual({
      largest: ['equiniti'],
      majority: null,
      settled: true,
    });
    expect(controlOf({ holders: after, unknown: 0 })).toEqual({
      largest: ['equiniti'],
      majority: 'equiniti',
      settled: true,
    });
  });
  it('left the staff their percentage while the partner gained weight', () => {
    const staff = dilution(history, 'employee-trust');
    expect(staff).toMatchObject({ first: 0.25, last: 0.25, change: 0, falls: [] });
    expect(staff?.othersRose).toEqual([{ date: '2014-10', holder: 'equiniti', before: 0.4, after: 0.51 }]);
  });
  it('diluted the government', () => {
    expect(dilution(history, 'government')?.change).toBeCloseTo(-0.11, 9);
  });
  it('concentrated ownership from 3,450 to 3,802', () => {
    expect((herfindahl([0.25, 0.4, 0.35]) ?? 0) * 10_000).toBeCloseTo(3450, 6);
    expect((herfindahl([0.25, 0.51, 0.24]) ?? 0) * 10_000).toBeCloseTo(3802, 6);
  });
  it('ended the lock-in of 60 months at about 29', () => {
    const held = monthsBetween('2012-05', '2014-10');
    expect(contains(held ?? point(0), 29)).toBe(true);
    expect(held?.high).toBeLessThan(60);
  });
  it('was to cost 24.99% less a member', () => {
    expect(relativeChange(18.37, 13.78)).toBeCloseTo(-0.2499, 4);
  });
  it('puts the staff share through the chain of a partnership that an investor half owns', () => {
    const owned = lookThrough(
      [
        { holder: 'staff-partnership', of: 'company', share: 0.5 },
        { holder: 'council', of: 'company', share: 0.5 },
        { holder: 'staff', of: 'staff-partnership', share: 0.5 },
        { holder: 'investor', of: 'staff-partnership', share: 0.5 },
      ],
      'company',
    );
    expect(owned?.unknown).toBe(0);
    expect(shareHeldBy(owned ?? { holders: [], unknown: 1 }, (holder) => holder === 'staff')).toEqual(point(0.25));
  });
});

describe('T3: CSH Surrey, 2011', () => {
  const contract = { totalValue: 500, months: 60 };

  it('had a turnover of a fifth of the contract a year, and of 4% of the whole of it', () => {
    expect(turnoverRatio(20, contract, 'annual')).toBeCloseTo(0.2, 12);
    expect(turnoverRatio(20, contract, 'total')).toBeCloseTo(0.04, 12);
  });
  it('was asked for a surety of half its income', () => {
    expect(suretyRatio(10, 20)).toBe(0.5);
  });
});

it('T4: NAViGO kept 1.4% of what it turned over in 2012', () => {
  expect(surplusMargin(0.3, 22)).toBeCloseTo(0.014, 3);
});

it('T5: fewer than a quarter of the civil servants asked in 2012 were interested, and more than half opposed', () => {
  // 16% and 69% of 1,395 are 223 and 963 people.
  expect(wilson(223, 1395)?.high).toBeLessThan(0.25);
  expect(wilson(963, 1395)?.low).toBeGreaterThan(0.5);
});

it('T6: 42.6% of all who could vote for Rochdale Boroughwide Housing said yes', () => {
  expect(absoluteConsent(point(0.56), point(0.76)).low).toBeCloseTo(0.4256, 12);
});

it('T7: local spending of the Preston anchors rose 2.64 times over, of Lancashire to just above twice', () => {
  expect(relativeChange(0.05, 0.182)).toBeCloseTo(2.64, 9);
  expect(relativeChange(0.39, 0.792)).toBeCloseTo(1.0308, 4);
  expect(relativeChange(0.14, 0.28)).toBeCloseTo(1, 9);
});

describe('T8: Northumberland, 2005', () => {
  it('printed figures whose ratio is 4.89, so 389% more', () => {
    expect(quotient(1.76, 0.36)).toBeCloseTo(4.89, 2);
  });
  it('stopped at the second round, so that its 1.76 is the least that three rounds can give', () => {
    const rounds = localMultiplier({ r1: 1, r2: 0.76 });
    expect(rounds?.low).toBeCloseTo(1.76, 12);
    expect(rounds?.high).toBeCloseTo(2.52, 12);
  });
});

it.each([
  ['11111', 0],
  ['44444', 1],
  ['33333', 0.868],
  ['22222', 0.5558],
  ['34342', 0.8642],
  ['23232', 0.6426],
])('T9: the published ICECAP-O values of state %s add up to %d', (state, value) => {
  expect(icecapO(state)).toBeCloseTo(value, 4);
});

describe('T10: the Herfindahl-Hirschman index', () => {
  const index = (...percents: readonly number[]) => concentration(percents.map((percent) => percent / 100))?.hhi10000;

  it.each([
    [[30, 30, 20, 20], 2600],
    [[40, 30, 20, 10], 3000],
    [[25, 20, 15, 10, 8, 7, 6, 5, 4], 1540],
    [[25, 20, 15, 10, 8, 7, 6, 9], 1580],
    [[45, 15, 10, 8, 7, 6, 5, 4], 2540],
  ])('of %j is %d', (percents, expected) => {
    expect(index(...percents)?.low).toBeCloseTo(expected, 6);
    expect(index(...percents)?.high).toBeCloseTo(expected, 6);
  });
  it('of 70, 15 and 5 is 5,150, and up to 100 more if one other firm has the rest', () => {
    const range = concentration([0.7, 0.15, 0.05], 'others')?.hhi10000;
    expect(range?.low).toBeCloseTo(5150, 6);
    expect(range?.high).toBeCloseTo(5250, 6);
  });
  it('of the same is up to 6,650 if the largest has the rest', () => {
    expect(concentration([0.7, 0.15, 0.05])?.hhi10000.high).toBeCloseTo(6650, 6);
  });
});

it.each([
  [[10], 1, 1],
  [[6, 3, 1], 0.6, 0.4],
  [[5, 5], 0.5, 0.4444],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.1, 0],
])('T11: contacts %j have continuity %d and %d', (contacts, usual, biceBoxerman) => {
  expect(continuity(contacts).usualProvider).toBeCloseTo(usual, 12);
  expect(continuity(contacts).biceBoxerman).toBeCloseTo(biceBoxerman, 4);
});

it('T12: at most about 2% of enquiries to the Mutuals Support Programme went live, if the stages follow each other', () => {
  const live = shareOfShares(interval(0, 0.25), point(0.75), point(0.12));
  expect(live.low).toBe(0);
  expect(live.high).toBeCloseTo(0.0225, 12);
});

it('T13: charities were nearly half of the subcontractors of the Work Programme and a ninth of its primes', () => {
  expect(quotient(508, 1099)).toBeCloseTo(0.46, 2);
  expect(quotient(2, 18)).toBeCloseTo(0.111, 3);
  expect(quotient(36, 40)).toBe(0.9);
});
