import { describe, expect, it } from 'vitest';
import { safeParseDossier } from '../../src/parse/index.ts';

const read = (mutual: object, more: object = {}) => {
  const result = safeParseDossier({
    schemaVersion: 1,
    asOf: '2017-10-31',
    mutual: { name: 'Sandling Care', level: 'organisation', place: { boundary: 'Ashshire' }, ...mutual },
    ...more,
  });
  return (result.ok ? result.warnings : result.issues).map(({ path, code }) => `${path} ${code}`);
};
const held = (contract: object) => ({ commissioning: [{ id: 'c', status: 'held', ...contract }] });

describe('sums', () => {
  it.each([
    ['pence', 0.3, [0.1, 0.2]],
    ['pence that binary fractions cannot hold', 1848.8, [1137.45, 711.35]],
  ])('of %s are what they are', (_, supplierSpend, amounts) => {
    const suppliers = amounts.map((amount, i) => ({ id: `s${String(i)}`, amount }));
    expect(read({ localEconomy: { supplierSpend, suppliers } })).toEqual([]);
  });
  it('of whole percentages may come to 101, and hardly to 106', () => {
    const income = (...shares: readonly number[]) =>
      read({ finances: { income: shares.map((share, i) => ({ id: `l${String(i)}`, share })) } });
    expect(income(0.34, 0.34, 0.33)).toEqual(['/mutual/finances/income unlikely/rounded-sum']);
    expect(income(0.36, 0.36, 0.34)).toEqual(['/mutual/finances/income total/above-one']);
  });
  it('may be owed', () => {
    expect(read({ finances: { freeReserves: -410_000, monthlyCost: 430_000, tradingContribution: -4000 } })).toEqual(
      [],
    );
  });
  it('of counts are exact', () => {
    const bodies = [{ id: 'b', totalSeats: 3, seats: [{ constituency: 'staff', seats: 4 }] }];
    expect(read({ governance: { bodies } })).toEqual(['/mutual/governance/bodies/0 total/sum-above-whole']);
  });
});

describe('time', () => {
  it.each([
    ['held although over', held({ endsOn: '2013-03-31' }), '/commissioning/0/status unlikely/held-and-over'],
    [
      'held from the future',
      held({ startsOn: '2021-04-01' }),
      '/commissioning/0/startsOn unlikely/held-from-the-future',
    ],
    [
      'under an Act that was not in force',
      held({ regime: 'procurement-act-2023', signedOn: '2015-01-01' }),
      '/commissioning/0/regime unlikely/regime-before-its-day',
    ],
  ])('of a contract that is %s is told', (_, more, expected) => {
    expect(read({}, more)).toContain(expected);
  });
  it('of a contract that was extended or rolls on needs no word', () => {
    expect(read({}, held({ endsOn: '2013-03-31', extendedTo: '2018-03-31' }))).toEqual([]);
    expect(read({}, held({ startsOn: '2010-01-01', noFixedEnd: true, noticeMonths: 6 }))).toEqual([]);
  });
  it('of an election that has not been held is told', () => {
    const elections = [{ id: 'e', on: '2024-05-01', eligible: 100, votes: 90 }];
    expect(read({ membership: { elections } })).toEqual(['/mutual/membership/elections/0/on unlikely/not-yet']);
  });
  it('of accounts counts no day twice', () => {
    const period = (id: string, from: string, to: string) => ({ id, from, to });
    const periods = [
      period('a', '2015-04-01', '2016-03-31'),
      period('b', '2016-01-01', '2016-12-31'),
      period('c', '2016-01-01', '2016-12-31'),
      period('d', '2017-01-01', '2017-06-30'),
    ];
    expect(read({ finances: { periods } })).toEqual([
      '/mutual/finances/periods/1 unlikely/overlapping-period',
      '/mutual/finances/periods/2 unlikely/repeated-period',
    ]);
  });
});

it('of accounts that lie inside other accounts are told', () => {
  const periods = [
    { id: 'a', from: '2015-04-01', to: '2017-03-31' },
    { id: 'b', from: '2016-01-01', to: '2016-06-30' },
    { id: 'c', from: '2017-04-01', to: '2017-09-30' },
  ];
  expect(read({ finances: { periods } })).toEqual(['/mutual/finances/periods/0 unlikely/overlapping-period']);
});

describe('figures that can hardly be true together', () => {
  const year = { periods: [{ id: 'p', from: '2016-04-01', to: '2017-03-31', turnover: 1_000_000 }] };
  it('are told of a contract and the turnover', () => {
    expect(read({ finances: year }, held({ annualValue: 1_200_000 }))).toEqual([
      '/commissioning/0/annualValue unlikely/contract-above-turnover',
    ]);
    expect(read({ finances: year }, held({ annualValue: 900_000, incomeShare: 0.2 }))).toEqual([
      '/commissioning/0/incomeShare unlikely/share-against-sums',
    ]);
    expect(read({ finances: year }, held({ annualValue: 900_000, incomeShare: 0.88 }))).toEqual([]);
  });
  it('are told of a share and the sums beside it', () => {
    const income = [
      { id: 'a', payer: 'A', share: 0.5, amount: 100 },
      { id: 'b', payer: 'B', amount: 900 },
    ];
    expect(read({ finances: { income } })).toEqual(['/mutual/finances/income/0/share unlikely/share-against-sums']);
  });
  it('are told of reserves in thousands', () => {
    expect(read({ finances: { ...year, freeReserves: 1250, monthlyCost: 310_000 } })).toContain(
      '/mutual/finances/freeReserves unlikely/out-of-proportion',
    );
    expect(read({ finances: { freeReserves: 125_000, monthlyCost: 80_000 } })).toEqual([]);
  });
  it('are told of names that are nearly one', () => {
    const two = [
      { id: 'c', commissioner: 'Ashshire Council' },
      { id: 'd', commissioner: 'Ashshire Councl' },
      { id: 'e', commissioner: 'ASHSHIRE  COUNCIL' },
    ];
    expect(read({}, { commissioning: two })).toEqual(['/commissioning/1/commissioner unlikely/near-name']);
  });
});
