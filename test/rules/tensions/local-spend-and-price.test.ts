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
              { id: 'x', turnover: 100, surplus: 1 },
              { id: 'y', turnover: 100 },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.4, high: 0.9 } },
    },
    {
      name: 'local spend alone',
      dossier: { mutual: { localEconomy: { localSpendShare: 1 } } },
      expect: { outcome: 'unknown' },
    },
  ]);
});
