import { describe } from 'vitest';
import { memberParticipationRule as rule } from '../../../src/rules/place/member-participation.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const members = (total: number | undefined, membership: object) => ({
  mutual: { membership: { ...(total === undefined ? {} : { total }), ...membership } },
});
const ALL_STAFF = { constituencies: [{ kind: 'staff', joinedShare: 1 }] };

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'in a membership of fifty seven in ten vote, every seat is contested, all staff have joined',
      dossier: members(50, {
        ...ALL_STAFF,
        elections: [{ id: 'e', turnoutShare: 0.7, seats: 2, contestedSeats: 2 }],
      }),
      expect: { outcome: 'judged', message: 'lively', score: 1 },
    },
    {
      // Expected turnout half-way between 0.4 and 0.1 is 0.25: voting is half, 0.25 + 0.25 + 0.25.
      name: 'between two sizes the expected turnout follows a straight line',
      dossier: members(2750, {
        ...ALL_STAFF,
        elections: [{ id: 'e', turnoutShare: 0.125, seats: 2, contestedSeats: 2 }],
      }),
      expect: { outcome: 'judged', message: 'lively', score: 0.75 },
    },
    {
      // 0.2 of 0.4 expected: 0.25; nothing contested; half of the staff joined: 0.125.
      name: 'a fifth vote where two fifths can be expected, no seat is contested, half of the staff have joined',
      dossier: members(500, {
        constituencies: [{ kind: 'staff', members: 50, eligible: 100 }],
        elections: [{ id: 'e', votes: 40, eligible: 200, seats: 2, contestedSeats: 0 }],
      }),
      expect: { outcome: 'judged', message: 'partly', score: 0.375 },
    },
    {
      name: 'a fifth of ten thousand voting is all that can be expected; the rest is not known',
      dossier: members(10000, { elections: [{ id: 'e', votes: 2100, eligible: 10000 }] }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      // Between 0.2 of 0.7 and 0.2 of 0.1 or more.
      name: 'without the number of members a turnout may be little or much',
      dossier: members(undefined, {
        ...ALL_STAFF,
        elections: [{ id: 'e', turnoutShare: 0.2, seats: 2, contestedSeats: 2 }],
      }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5 + 0.1 / 0.7, high: 1 } },
    },
    {
      name: 'a vote of yes or no has no seats to contest',
      dossier: members(50, { ...ALL_STAFF, elections: [{ id: 'e', votes: 70, eligible: 100, yes: 60 }] }),
      expect: { outcome: 'judged', message: 'lively', score: { low: 0.75, high: 1 } },
    },
    {
      name: 'no election was ever held, and no member of staff has joined',
      dossier: members(50, { constituencies: [{ kind: 'staff', members: 0, eligible: 100 }], elections: [] }),
      expect: { outcome: 'judged', message: 'silent', score: 0 },
    },
    { name: 'nothing is known of members', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'before it begins there is no record',
      dossier: { mutual: { stage: 'shadow-running' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
