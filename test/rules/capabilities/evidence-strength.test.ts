import { describe } from 'vitest';
import { evidenceStrengthRule as rule } from '../../../src/rules/capabilities/evidence-strength.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offer = (more: object) => ({ interventions: [{ id: 'support', status: 'running', ...more }] });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a young offer with a change that can be seen',
      dossier: offer({ since: '2022-06-01', evidenceLevel: 2, shownIneffective: false }),
      expect: { outcome: 'judged', message: 'enough', score: 1 },
    },
    {
      name: 'the same evidence is two thirds of what an established offer owes',
      dossier: offer({ since: '2015-06-01', evidenceLevel: 2, shownIneffective: false }),
      expect: { outcome: 'judged', message: 'thin', score: 2 / 3 },
    },
    {
      name: 'a rigorous study found no effect',
      dossier: offer({ since: '2015-06-01', shownIneffective: true }),
      expect: { outcome: 'judged', message: 'thin', score: 0 },
    },
    {
      name: 'before the start a stated logic is enough',
      dossier: {
        interventions: [{ id: 'plan', status: 'proposed', evidenceLevel: 1, shownIneffective: false }],
        commissioning: [{ id: 'city', status: 'held', willingness: [{ intervention: 'plan', signal: 'procured' }] }],
      },
      expect: { outcome: 'judged', message: 'enough', score: 1 },
    },
    {
      // A change was seen; whether a study denied the effect is not known.
      name: 'nobody says whether a study found no effect',
      dossier: offer({ since: '2022-06-01', evidenceLevel: 2 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      // 2 of 3 at least, 2 of 1 at most.
      name: 'how long it runs is not known',
      dossier: offer({ evidenceLevel: 2, shownIneffective: false }),
      expect: { outcome: 'judged', message: 'open', score: { low: 2 / 3, high: 1 } },
    },
    { name: 'nobody says what stands behind it', dossier: offer({}), expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
