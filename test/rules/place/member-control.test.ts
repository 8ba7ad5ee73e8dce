import { describe } from 'vitest';
import { memberControlRule as rule } from '../../../src/rules/place/member-control.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const owned = (...stakes: readonly object[]) => ({ mutual: { ownership: { stakes } } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'staff and users hold seven tenths',
      dossier: owned(
        { id: 'staff', kind: 'employees', share: 0.4 },
        { id: 'users', kind: 'users', share: 0.3 },
        { id: 'firm', kind: 'investor', share: 0.3 },
      ),
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    {
      // (0.4 - 0.25) / (0.5 - 0.25).
      name: 'four tenths are a say that decides nothing alone',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.4 }, { id: 'state', kind: 'public-body', share: 0.6 }),
      expect: { outcome: 'judged', message: 'share', score: 0.6 },
    },
    {
      name: 'a quarter blocks nothing',
      dossier: owned(
        { id: 'trust', kind: 'employee-trust', share: 0.25 },
        { id: 'firm', kind: 'investor', share: 0.4 },
        { id: 'state', kind: 'public-body', share: 0.35 },
      ),
      expect: { outcome: 'judged', message: 'others', score: 0 },
    },
    {
      name: 'four tenths are known to be theirs; who holds the rest is not known',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.4 }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.6, high: 1 } },
    },
    {
      name: 'a sector of bodies that their staff own',
      dossier: { mutual: { level: 'sector', ownership: { model: 'employee' } } },
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    { name: 'nothing is known of owners', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
