import { describe } from 'vitest';
import { contractSizeRule } from '../../../src/rules/commissioning/contract-size.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('size asked of bidders', () => {
  ruleCases(contractSizeRule, [
    ...noCondition,
    {
      name: 'turnover and reserves as asked for are enough',
      dossier: toBuyer(
        {},
        { turnoverRequired: 2_000_000, suretyRequired: 100_000 },
        {
          finances: {
            periods: [{ id: 'last', from: '2022-04-01', to: '2023-03-31', turnover: 2_000_000 }],
            freeReserves: 100_000,
          },
        },
      ),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'where nothing is asked for any size fits',
      dossier: toBuyer({}, { turnoverRequired: 0, suretyRequired: 0 }, { finances: {} }),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'reserves, assets and credit may carry a surety together',
      dossier: toBuyer(
        {},
        { turnoverRequired: 0, suretyRequired: 100_000 },
        { finances: { freeReserves: 50_000, securedAssets: 30_000, facilities: 20_000 } },
      ),
      expect: { outcome: 'judged', message: 'fits', score: 1 },
    },
    {
      name: 'too small a turnover can be mended by lots',
      dossier: toBuyer(
        {},
        { turnoverRequired: 2_000_000, suretyRequired: 0 },
        { finances: { periods: [{ id: 'last', from: '2022-04-01', to: '2023-03-31', turnover: 1_900_000 }] } },
      ),
      expect: { outcome: 'judged', message: 'too-large', score: 0.5 },
    },
    {
      name: 'a surety beyond all that could carry it can be mended by a guarantor',
      dossier: toBuyer(
        {},
        { turnoverRequired: 0, suretyRequired: 100_000 },
        { finances: { freeReserves: 50_000, securedAssets: 0, facilities: 0 } },
      ),
      expect: { outcome: 'judged', message: 'too-large', score: 0.5 },
    },
    {
      name: 'a surety of which nothing is said may be met',
      dossier: toBuyer(
        {},
        { turnoverRequired: 2_000_000 },
        { finances: { periods: [{ id: 'last', from: '2022-04-01', to: '2023-03-31', turnover: 2_000_000 }] } },
      ),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'without requirements nothing is known',
      dossier: toBuyer(
        {},
        {},
        { finances: { periods: [{ id: 'last', from: '2022-04-01', to: '2023-03-31', turnover: 2_000_000 }] } },
      ),
      expect: { outcome: 'unknown' },
    },
  ]);
});
