import { describe } from 'vitest';
import { strengthsPracticeRule as rule } from '../../../src/rules/capabilities/strengths-practice.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const practice = (strengths: object) => ({ interventions: [{ id: 'support', status: 'running', strengths }] });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a named approach that nearly all files bear out',
      dossier: practice({
        model: 'three-conversations',
        casesAudited: 50,
        casesWithStrengths: 45,
        plansCoauthored: 40,
      }),
      expect: { outcome: 'judged', message: 'shown', score: 1 },
    },
    {
      // Said: .5. Files: (.4 + 0) / 2 = .2, a quarter of .8: .125 more.
      name: 'the language changed more than the work',
      dossier: practice({ reported: true, casesAudited: 50, casesWithStrengths: 20, plansCoauthored: 0 }),
      expect: { outcome: 'judged', message: 'partly', score: 0.625 },
    },
    {
      name: 'words without an audit are half at least',
      dossier: practice({ reported: true }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a service that says it does not work so is half at most',
      dossier: practice({ reported: false }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0, high: 0.5 } },
    },
    {
      name: 'files were read and nobody says what they held',
      dossier: practice({ casesAudited: 50 }),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for its case files',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
