import { describe } from 'vitest';
import { localSpendRule as rule } from '../../../src/rules/place/local-spend.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const spend = (localEconomy: object, place: object = { place: { boundary: 'Preston' } }) => ({
  mutual: { ...place, localEconomy },
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      // Half of 0.182, and a rise of 0.132, which is full: 0.091 + 0.5.
      name: 'the share rose from 5% to 18.2%',
      dossier: spend({ localSpendShare: 0.182, localSpendShareBaseline: 0.05 }),
      expect: { outcome: 'judged', message: 'rising', score: 0.591 },
    },
    {
      // Half of 0.3, and no change is the middle of the other half.
      name: 'the share stayed the same',
      dossier: spend({ localSpendShare: 0.3, localSpendShareBaseline: 0.3 }),
      expect: { outcome: 'judged', message: 'not-rising', score: 0.4 },
    },
    {
      // Half of 0.2, and (0.2 - (0.3 - 0.132)) / 0.264 of the other half.
      name: 'the share fell from 30% to 20%',
      dossier: spend({ localSpendShare: 0.2, localSpendShareBaseline: 0.3 }),
      expect: { outcome: 'judged', message: 'not-rising', score: 0.1 + 0.016 / 0.264 },
    },
    {
      name: 'without an earlier figure the half for direction stays open',
      dossier: spend({ supplierSpend: 100, localSupplierSpend: 40 }),
      expect: { outcome: 'judged', message: 'no-baseline', score: { low: 0.2, high: 0.7 } },
    },
    {
      // 0.4 to 0.7 here, since a supplier of 30 is not listed; before it was 0.5.
      name: 'of some spend it is not known where it went',
      dossier: spend({
        supplierSpend: 100,
        suppliers: [
          { id: 'near', amount: 40, local: true },
          { id: 'far', amount: 30, local: false },
        ],
        localSpendShareBaseline: 0.5,
      }),
      expect: { outcome: 'judged', message: 'unclear', score: { low: 0.2 + 0.016 / 0.264, high: 0.85 } },
    },
    {
      name: 'without a boundary there is no "local"',
      dossier: spend({ localSpendShare: 0.3, localSpendShareBaseline: 0.2 }, {}),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'before it begins there is no record',
      dossier: { mutual: { stage: 'shadow-running' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
