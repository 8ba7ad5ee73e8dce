import { describe } from 'vitest';
import { localSpendAndPriceRule as rule } from '../../../src/rules/tensions/local-spend-and-price.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'all spend is local and there is no surplus',
      dossier: {
        mutual: {
          localEconomy: { localSpendShare: 1 },
          finances: { periods: [{ id: 'y', turnover: 100, surplus: 0 }] },
        },
      },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'all spend is local and surplus is a tenth',
      dossier: {
        mutual: {
          localEconomy: { localSpendShare: 1 },
          finances: { periods: [{ id: 'y', turnover: 100, surplus: 10 }] },
        },
      },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'all spend is local, one year without surplus and one not known',
      dossier: {
        mutual: {
          localEconomy: { localSpendShare: 1 },
          finances: {
            periods: [
              { id: 'x', to: '2022-03-31', turnover: 100, surplus: 1 },
              { id: 'y', to: '2023-03-31', turnover: 100 },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.4, high: 0.9 } },
    },
    {
      // 40 of 100 is local and 40 is not known; a surplus of 1% is 0.8 thin.
      name: 'some spend may be local',
      dossier: {
        mutual: {
          localEconomy: {
            supplierSpend: 100,
            suppliers: [
              { id: 'a', amount: 40, local: true },
              { id: 'b', amount: 20, local: false },
            ],
          },
          finances: { periods: [{ id: 'x', turnover: 100, surplus: 1 }] },
        },
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.4, high: 0.8 } },
    },
    {
      name: 'local spend alone',
      dossier: { mutual: { localEconomy: { localSpendShare: 1 } } },
      expect: { outcome: 'unknown' },
    },
  ]);
});
