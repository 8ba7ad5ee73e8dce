import { describe } from 'vitest';
import { failureDemandRule as rule } from '../../../src/rules/capabilities/failure-demand.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const sample = (contacts: number, failureContacts: number, more: object = {}) => ({
  interventions: [
    {
      id: 'advice',
      status: 'running',
      failureDemand: { contacts, failureContacts, unclassifiedContacts: 0, inOwnWords: true, ...more },
    },
  ],
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a hundred in a thousand is little, chance allowed for',
      dossier: sample(1000, 100),
      expect: { outcome: 'judged', message: 'little', score: 1 },
    },
    {
      name: 'eight in ten of a thousand is most of the demand',
      dossier: sample(1000, 800),
      expect: { outcome: 'judged', message: 'much', score: 0 },
    },
    {
      // Wilson for 0 of 10: 0 to 3.8415/13.8415 = 0.27753; still below .3.
      name: 'none in ten is little, in spite of the small sample',
      dossier: sample(10, 0),
      expect: { outcome: 'judged', message: 'little', score: 1 },
    },
    {
      name: 'contacts that could not be sorted may all be failure',
      dossier: sample(1000, 100, { unclassifiedContacts: 900 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'sorting by the service’s own terms settles nothing',
      dossier: sample(1000, 100, { inOwnWords: false }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
