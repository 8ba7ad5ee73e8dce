/** Time, money and consent: contracts that end, costs that come first, votes that were not cast. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOf } from '../../src/measures/absolute-consent.ts';
import { costBenefit, payerCapture, presentValue } from '../../src/measures/cost-benefit.ts';
import { horizonCoverage } from '../../src/measures/horizon-coverage.ts';
import { point } from '../../src/util/interval.ts';
import { monthsBetween } from '../../src/util/months.ts';
import {
  reserveMonths,
  selfFundingRatio,
  suretyRatio,
  surplusMargin,
  turnoverRatio,
} from '../../src/measures/ratios.ts';
import { cliffShare, runway } from '../../src/measures/runway.ts';

describe('months', () => {
  it('from a day to the same day of another month are whole', () => {
    expect(monthsBetween('2012-05-01', '2017-05-01')).toEqual(point(60));
    expect(monthsBetween('2013-01-31', '2012-12-31')).toEqual(point(-1));
  });
  it('between dates without a day are a range', () => {
    const range = monthsBetween('2012', '2013-01-01');
    expect(range?.low).toBeCloseTo(1 / 31, 12);
    expect(range?.high).toBe(12);
  });
  it.each(['', 'soon', '2012-13', '2012-00-01', '2012-01-32'])('to %j are not known', (date) => {
    expect(monthsBetween('2012-01-01', date)).toBeNull();
  });
});

describe('runway', () => {
  it('is weighted by value, and what has ended has none', () => {
    const contracts = [
      { value: 300, monthsLeft: 12 },
      { value: 100, monthsLeft: 36 },
      { value: 100, monthsLeft: -5 },
    ];
    // (300 * 12 + 100 * 36 + 0) / 500
    expect(runway(contracts)).toEqual(point(14.4));
  });
  it('is not known while an end is not, unless no contract may count for more than so long', () => {
    const contracts = [
      { value: 1, monthsLeft: 12 },
      { value: 1, monthsLeft: null },
    ];
    expect(runway(contracts)).toBeNull();
    expect(runway(contracts, 36)).toEqual({ low: 6, high: 24 });
  });
  it('reaches to the months of a contract whose value is not known', () => {
    const contracts = [
      { value: 5, monthsLeft: 12 },
      { value: null, monthsLeft: 30 },
    ];
    expect(runway(contracts)).toEqual({ low: 12, high: 30 });
    expect(runway(contracts.slice(1))).toEqual(point(30));
  });
  it('is undefined without contracts', () => {
    expect(runway([])).toBeNull();
  });
});

describe('the cliff', () => {
  const contracts = [
    { value: 60, monthsLeft: 12 },
    { value: 20, monthsLeft: 13 },
    { value: 20, monthsLeft: null },
  ];

  it('holds what ends within the year, and perhaps what has no known end', () => {
    expect(cliffShare(contracts)).toEqual({ low: 0.6, high: 0.8 });
  });
  it('may hold income that no contract is listed for', () => {
    expect(cliffShare(contracts, 12, 200)).toEqual({ low: 0.3, high: 0.9 });
  });
  it('is undefined without income and unknown without values', () => {
    expect(cliffShare([])).toBeNull();
    expect(cliffShare([{ value: null, monthsLeft: 3 }])).toBeNull();
  });
});

describe('horizon coverage', () => {
  it('is the term over the time an outcome needs, at most 1', () => {
    expect(horizonCoverage(point(36), point(60))).toEqual(point(0.6));
    expect(horizonCoverage(point(60), point(36))).toEqual(point(1));
    expect(horizonCoverage(point(36), { low: 24, high: 72 })).toEqual({ low: 0.5, high: 1 });
  });
  it('is undefined for an outcome that needs no time', () => {
    expect(horizonCoverage(point(36), point(0))).toBeNull();
  });
});

describe('costs and benefits', () => {
  const benefits = [
    { amount: 110, year: 1, beneficiary: 'nhs', optimismBias: 0.1, cashable: 0.5 },
    { amount: 121, year: 2, beneficiary: 'council' },
  ];
  const appraisal = { benefits, costs: [{ amount: 100, year: 0 }], discountRate: 0.1 };

  it('are discounted, taken down for optimism, and told apart by who gets them', () => {
    const answer = costBenefit(appraisal);
    expect(answer?.presentBenefits).toBeCloseTo(190, 9); // 99/1.1 + 121/1.21
    expect(answer?.ratio).toBeCloseTo(1.9, 9);
    expect(answer?.paybackYear).toBe(2);
    expect(answer?.byBeneficiary.map(({ beneficiary }) => beneficiary)).toEqual(['council', 'nhs']);
    expect(answer?.byBeneficiary[1]?.presentValue).toBeCloseTo(90, 9);
  });
  it('return to the payer only what reaches it as cash', () => {
    expect(payerCapture(benefits, 'nhs', 100, 0.1)).toBeCloseTo(0.45, 9);
    expect(payerCapture(benefits, 'council', 100, 0.1)).toBe(0);
    expect(payerCapture(benefits, 'nhs', 0, 0.1)).toBeNull();
  });
  it('have no ratio and no payback without costs, and no payback without enough benefit', () => {
    expect(costBenefit({ ...appraisal, costs: [] })).toMatchObject({ ratio: null, paybackYear: null });
    expect(costBenefit({ ...appraisal, benefits: [] })).toMatchObject({ ratio: 0, paybackYear: null });
  });
  it('are undefined for a year before the start and a rate below 0', () => {
    expect(costBenefit({ ...appraisal, costs: [{ amount: 1, year: -1 }] })).toBeNull();
    expect(costBenefit({ ...appraisal, discountRate: -0.1 })).toBeNull();
  });
  it('at no discount are the plain sums', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ amount: fc.integer({ max: 999 }), year: fc.nat(60) })), (flows) => {
        expect(presentValue(flows, 0)).toBe(flows.reduce((total, { amount }) => total + amount, 0));
      }),
    );
  });
});

describe('consent', () => {
  it('counts those who stayed away as not having said yes', () => {
    expect(consentOf({ eligible: 1000, votes: 500, yes: 400 })).toEqual({ turnout: 0.5, yesShare: 0.8, absolute: 0.4 });
  });
  it('is undefined where nobody could vote, and where more voted than could', () => {
    expect(consentOf({ eligible: 0, votes: 0, yes: 0 })).toEqual({ turnout: null, yesShare: null, absolute: null });
    expect(consentOf({ eligible: 5, votes: 6, yes: 1 }).absolute).toBeNull();
    expect(consentOf({ eligible: 5, votes: 0, yes: 0 })).toEqual({ turnout: 0, yesShare: null, absolute: 0 });
  });
});

it('ratios without a denominator are undefined', () => {
  expect(turnoverRatio(1, { totalValue: 10, months: 0 }, 'annual')).toBeNull();
  expect(turnoverRatio(1, { totalValue: 0, months: 12 }, 'total')).toBeNull();
  expect(suretyRatio(1, 0)).toBeNull();
  expect(surplusMargin(1, 0)).toBeNull();
  expect(reserveMonths(12, 0)).toBeNull();
  expect(reserveMonths(12, 4)).toBe(3);
  expect(selfFundingRatio(5, 0)).toBeNull();
  expect(selfFundingRatio(5, 20)).toBe(0.25);
});
