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
      name: 'four tenths against a majority of one bloc can block and no more',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.4 }, { id: 'state', kind: 'public-body', share: 0.6 }),
      expect: { outcome: 'judged', message: 'minority', score: 0.25 },
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
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'forty-nine against fifty-one decides nothing',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.49 }, { id: 'firm', kind: 'investor', share: 0.51 }),
      expect: { outcome: 'judged', message: 'minority', score: 0.25 },
    },
    {
      name: 'two investors who hold half and a little together are one bloc',
      dossier: owned(
        { id: 'staff', kind: 'employees', share: 0.49 },
        { id: 'one', kind: 'investor', share: 0.3 },
        { id: 'two', kind: 'investor', share: 0.21 },
      ),
      expect: { outcome: 'judged', message: 'minority', score: 0.25 },
    },
    {
      name: 'half and half is nobody’s',
      dossier: owned({ id: 'staff', kind: 'employees', share: 0.5 }, { id: 'firm', kind: 'investor', share: 0.5 }),
      expect: { outcome: 'judged', message: 'shared', score: 0.5 },
    },
    {
      name: 'four tenths where nobody else has a majority',
      dossier: owned(
        { id: 'staff', kind: 'employees', share: 0.4 },
        { id: 'firm', kind: 'investor', share: 0.3 },
        { id: 'state', kind: 'public-body', share: 0.3 },
      ),
      expect: { outcome: 'judged', message: 'shared', score: 0.5 },
    },
    {
      name: 'a sector of bodies that their staff own',
      dossier: { mutual: { level: 'sector', ownership: { model: 'employee' } } },
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    { name: 'nothing is known of owners', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
