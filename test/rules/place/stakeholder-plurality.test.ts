import { describe } from 'vitest';
import { stakeholderPluralityRule as rule } from '../../../src/rules/place/stakeholder-plurality.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const groups = (...constituencies: readonly object[]) => ({ mutual: { membership: { constituencies } } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'staff and users are members',
      dossier: groups({ kind: 'staff', members: 360 }, { kind: 'users', members: 340 }),
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'it is owned by its staff',
      dossier: { mutual: { ownership: { stakes: [{ id: 'staff', kind: 'employees', share: 1 }] } } },
      expect: { outcome: 'judged', message: 'staff-only', score: 0.25 },
    },
    {
      name: 'its founder owns it: whether as one who works there or lives by it, nobody says',
      dossier: { mutual: { ownership: { stakes: [{ id: 'founder', kind: 'founder', share: 1 }] } } },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'one word for who owns most says nothing of others',
      dossier: { mutual: { ownership: { model: 'employee' } } },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'its list of members is complete, and holds staff alone',
      dossier: { complete: ['/mutual/membership/constituencies'], ...groups({ kind: 'staff' }) },
      expect: { outcome: 'judged', message: 'staff-only', score: 0.25 },
    },
    {
      name: 'all members are local people',
      dossier: groups({ kind: 'community', memberShare: 1 }),
      expect: { outcome: 'judged', message: 'citizens-only', score: 0.75 },
    },
    {
      name: 'the council owns it',
      dossier: { mutual: { ownership: { stakes: [{ id: 'council', kind: 'public-body', share: 1 }] } } },
      expect: { outcome: 'judged', message: 'neither', score: 0 },
    },
    {
      name: 'a third owned by staff and two thirds by community members',
      dossier: {
        mutual: {
          ownership: {
            stakes: [
              { id: 'staff', kind: 'employees', share: 1 / 3 },
              { id: 'members', kind: 'community', share: 2 / 3 },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'a group that is named has members, whatever its size',
      dossier: groups({ kind: 'staff', members: 10 }, { kind: 'users' }),
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'so does a holder of a stake that nobody has sized',
      dossier: {
        mutual: {
          ownership: {
            stakes: [
              { id: 'staff', kind: 'employees' },
              { id: 'users', kind: 'users' },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    { name: 'nothing is known of members', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
