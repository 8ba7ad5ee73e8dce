import { describe } from 'vitest';
import { outcomeFollowUpRule as rule } from '../../../src/rules/capabilities/outcome-follow-up.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const followed = (...months: readonly (number | undefined)[]) => ({
  id: `offer-${months.join('-')}`,
  status: 'running',
  outcomes: months.map((followUpMonths, i) => ({
    id: String(i),
    ...(followUpMonths === undefined ? {} : { followUpMonths }),
  })),
});

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a year after the start',
      dossier: { interventions: [followed(12)] },
      expect: { outcome: 'judged', message: 'long', score: 1 },
    },
    {
      name: 'three months are a quarter of a year',
      dossier: { interventions: [followed(3)] },
      expect: { outcome: 'judged', message: 'short', score: 0.25 },
    },
    {
      name: 'of one of two offers nobody says when outcomes are measured again',
      dossier: { interventions: [followed(12), followed(undefined)] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    { name: 'no outcome is measured again', dossier: { interventions: [followed()] }, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
