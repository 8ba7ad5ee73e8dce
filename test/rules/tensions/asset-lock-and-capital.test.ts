import { describe } from 'vitest';
import { assetLockAndCapitalRule as rule } from '../../../src/rules/tensions/asset-lock-and-capital.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a statutory lock and one month of reserves',
      dossier: { mutual: { safeguards: { assetLock: 'statutory' }, finances: { freeReserves: 10, monthlyCost: 10 } } },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'no lock',
      dossier: { mutual: { safeguards: { assetLock: 'none' }, finances: { freeReserves: 10, monthlyCost: 10 } } },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'reserves are short and the lock is not known',
      dossier: { mutual: { safeguards: { distributedShare: 0.1 }, finances: { freeReserves: 10, monthlyCost: 10 } } },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'reserves alone',
      dossier: { mutual: { finances: { freeReserves: 10, monthlyCost: 10 } } },
      expect: { outcome: 'unknown' },
    },
  ]);
});
