import { describe } from 'vitest';
import { evidenceMatchRule } from '../../../src/rules/commissioning/evidence-match.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('evidence asked for', () => {
  ruleCases(evidenceMatchRule, [
    ...noCondition,
    {
      name: 'as much as is asked for is enough',
      dossier: toBuyer({ evidenceLevel: 3 }, { requiredEvidenceLevel: 3 }),
      expect: { outcome: 'judged', message: 'enough', score: 1 },
    },
    {
      name: 'one level short can be met in stages',
      dossier: toBuyer({ evidenceLevel: 1, shownIneffective: false }, { requiredEvidenceLevel: 2 }),
      expect: { outcome: 'judged', message: 'staged', score: 0.5 },
    },
    {
      name: 'two levels short are not bought now',
      dossier: toBuyer({ evidenceLevel: 1, shownIneffective: false }, { requiredEvidenceLevel: 3 }),
      expect: { outcome: 'judged', message: 'far', score: 0 },
    },
    {
      name: 'what was shown not to work has no evidence for it',
      dossier: toBuyer({ evidenceLevel: 2, shownIneffective: true }, { requiredEvidenceLevel: 2 }),
      expect: { outcome: 'judged', message: 'far', score: 0 },
    },
    {
      // Any level, 0 to 5, is at least 0.
      name: 'where nothing is asked for nothing is missing',
      dossier: toBuyer({}, { requiredEvidenceLevel: 0 }),
      expect: { outcome: 'judged', message: 'enough', score: 1 },
    },
    {
      name: 'weak evidence holds only if no study found otherwise',
      dossier: toBuyer({ evidenceLevel: 2 }, { requiredEvidenceLevel: 2 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a level that is not known may be enough',
      dossier: toBuyer({}, { requiredEvidenceLevel: 3 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a requirement that is not documented leaves it open',
      dossier: toBuyer({ evidenceLevel: 3 }, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
