import { describe } from 'vitest';
import { statusQuarterOwnedRule as rule } from '../../../src/rules/place/status-quarter-owned.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const owned = (...stakes: readonly object[]) => ({ mutual: { ownership: { stakes } } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a trust for staff holds a quarter',
      dossier: owned(
        { id: 'trust', kind: 'employee-trust', share: 0.25 },
        { id: 'firm', kind: 'investor', share: 0.4 },
        { id: 'state', kind: 'public-body', share: 0.35 },
      ),
      expect: { outcome: 'judged', message: 'meets', score: 1, answer: 'meets' },
    },
    {
      name: 'staff hold a fifth',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.2 }, { id: 'firm', kind: 'investor', share: 0.8 }),
      expect: { outcome: 'judged', message: 'does-not-meet', score: 0, answer: 'does-not-meet' },
    },
    {
      // Half of a company that holds 0.6.
      name: 'staff hold three tenths through a holding company',
      dossier: owned(
        { id: 'holding', kind: 'other', share: 0.6 },
        { id: 'state', kind: 'public-body', share: 0.4 },
        { id: 'trust', kind: 'employee-trust', share: 0.5, of: 'holding' },
        { id: 'firm', kind: 'investor', share: 0.5, of: 'holding' },
      ),
      expect: { outcome: 'judged', message: 'meets', score: 1, answer: 'meets' },
    },
    {
      name: 'a fifth is known to be theirs; who holds the rest is not known',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.2 }),
      expect: { outcome: 'judged', message: 'cannot-tell', answer: 'cannot-tell' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
