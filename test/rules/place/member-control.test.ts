import { describe } from 'vitest';
import { memberControlRule as rule } from '../../../src/rules/place/member-control.ts';
import { ruleCases } from '../../support/rule-cases.ts';

/** All who belong may join, so that only votes decide. */
const owned = (...stakes: readonly object[]) => ({ mutual: { ownership: { stakes }, membership: { open: true } } });

/** Owned by its staff alone; who may join is what the rest says. */
const staffOwned = (rest: object) => ({
  mutual: { ownership: { stakes: [{ id: 'staff', kind: 'employees', share: 1 }] }, ...rest },
});

const staff = (group: object) => ({
  membership: { constituencies: [{ kind: 'staff', ...group }] },
  workforce: { headcount: 400 },
});

/** Owned by its staff, all of whom may join; who sits on the board and what others must agree to is what the rest says. */
const governed = (governance: object) => staffOwned({ membership: { open: true }, governance });

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
    {
      // 168 of 400.
      name: 'owned by employees, of whom 58% may not join',
      dossier: staffOwned(staff({ eligible: 168 })),
      expect: { outcome: 'judged', message: 'circle', score: 0.42 },
    },
    {
      // Three directors of 400 people.
      name: 'a closed circle is not control by those who work there',
      dossier: staffOwned(staff({ eligible: 3 })),
      expect: { outcome: 'judged', message: 'circle', score: 0.0075 },
    },
    {
      name: 'nobody says who may join',
      dossier: staffOwned({}),
      expect: { outcome: 'judged', message: 'whoMayJoin', score: { low: 0, high: 1 } },
    },
    {
      name: 'at least as many may join as have joined',
      dossier: staffOwned(staff({ members: 300 })),
      expect: { outcome: 'judged', message: 'whoMayJoin', score: { low: 0.75, high: 1 } },
    },
    {
      name: 'all who work there may join, and few have: they had the choice',
      dossier: staffOwned(staff({ eligible: 400, members: 40 })),
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    {
      name: 'a trust for the employees is for more than half of them',
      dossier: { mutual: { ownership: { stakes: [{ id: 'trust', kind: 'employee-trust', share: 1 }] } } },
      expect: { outcome: 'judged', message: 'whoMayJoin', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a co-operative is open to most who belong',
      dossier: staffOwned({ legalForm: 'cooperative-society' }),
      expect: { outcome: 'judged', message: 'whoMayJoin', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'members own it, and the council appoints three of five directors',
      dossier: governed({
        bodies: [{ id: 'board', role: 'board', totalSeats: 5, seats: [{ constituency: 'council', seats: 3 }] }],
      }),
      expect: { outcome: 'judged', message: 'board', score: 0.25 },
    },
    {
      name: 'the council appoints two of five directors',
      dossier: governed({
        bodies: [{ id: 'board', role: 'board', totalSeats: 5, seats: [{ constituency: 'council', seats: 2 }] }],
      }),
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    {
      name: 'the council appoints directors, nobody says how many',
      dossier: governed({
        bodies: [{ id: 'board', role: 'board', totalSeats: 5, seats: [{ constituency: 'council' }] }],
      }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'founders on every seat may be a body outside, or three of those who work there',
      dossier: governed({
        bodies: [{ id: 'board', role: 'board', totalSeats: 3, seats: [{ constituency: 'founder', seats: 3 }] }],
      }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 1 } },
    },
    {
      name: 'founders who have to agree to the budget',
      dossier: governed({ reservedMatters: [{ id: 'budget', matter: 'budget', heldBy: 'founder' }] }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a council of advisers is no board',
      dossier: governed({
        bodies: [
          { id: 'group', role: 'advisory-group', totalSeats: 5, seats: [{ constituency: 'council', seats: 5 }] },
        ],
      }),
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    {
      name: 'the council has to agree to the budget',
      dossier: governed({ reservedMatters: [{ id: 'budget', matter: 'budget', heldBy: 'council' }] }),
      expect: { outcome: 'judged', message: 'veto', score: 0.5 },
    },
    {
      name: 'a golden share that stops a sale keeps it what it is',
      dossier: governed({ reservedMatters: [{ id: 'sale', matter: 'sale', heldBy: 'council' }] }),
      expect: { outcome: 'judged', message: 'control', score: 1 },
    },
    {
      name: 'somebody has to agree to its rules, nobody says who',
      dossier: governed({ reservedMatters: [{ id: 'rules', matter: 'rules' }] }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    { name: 'nothing is known of owners', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
