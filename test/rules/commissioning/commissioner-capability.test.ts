import { describe } from 'vitest';
import { commissionerCapabilityRule } from '../../../src/rules/commissioning/commissioner-capability.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('capability of the commissioner', () => {
  ruleCases(commissionerCapabilityRule, [
    ...noCondition,
    {
      name: 'a capable commissioner stands in nobody’s way',
      dossier: toBuyer({}, { capable: true }),
      expect: { outcome: 'judged', message: 'able', score: 1 },
    },
    {
      name: 'what a commissioner cannot do yet can be learnt',
      dossier: toBuyer({}, { capable: false }),
      expect: { outcome: 'judged', message: 'not-yet', score: 0.5 },
    },
    {
      name: 'of its capability nothing is known',
      dossier: toBuyer({}, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
