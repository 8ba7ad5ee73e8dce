import { describe } from 'vitest';
import { statusProposedDefinitionRule as rule } from '../../../src/rules/place/status-proposed-definition.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const mutual = (more: object) => ({
  mutual: { deliversPublicServices: true, mission: { socialPurpose: true }, ...more },
});
const OWNED = { changesPublished: true, stakes: [{ id: 'staff', kind: 'employees', share: 0.6 }] };

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'staff own most of it, its purpose is social, its owners are published',
      dossier: mutual({ ownership: OWNED }),
      expect: { outcome: 'judged', message: 'meets', score: 1, answer: 'meets' },
    },
    {
      name: 'its rules state no social purpose',
      dossier: mutual({ ownership: OWNED, mission: { socialPurpose: false } }),
      expect: { outcome: 'judged', message: 'does-not-meet', score: 0, answer: 'does-not-meet' },
    },
    {
      name: 'whether one seat for staff is real influence is open to argument',
      dossier: mutual({
        ownership: { changesPublished: true },
        governance: { bodies: [{ id: 'b', role: 'board', seats: [{ constituency: 'staff', seats: 1 }] }] },
      }),
      expect: { outcome: 'judged', message: 'doubtful', answer: 'doubtful' },
    },
    {
      name: 'nothing is known of its owners',
      dossier: mutual({}),
      expect: { outcome: 'judged', message: 'cannot-tell', answer: 'cannot-tell' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
