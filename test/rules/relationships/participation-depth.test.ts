import { describe } from 'vitest';
import { participationDepthRule as rule } from '../../../src/rules/relationships/participation-depth.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const board = (seats: readonly (readonly [string, number])[], totalSeats?: number) => ({
  id: 'board',
  setsStrategy: true,
  ...(totalSeats === undefined ? {} : { totalSeats }),
  seats: seats.map(([constituency, count]) => ({ constituency, seats: count })),
});
const forum = (participation: readonly object[]) => [{ id: 'forum', status: 'running', participation }];
const decides = (id: string, matter: string, by: readonly string[], binding = true) => ({ id, matter, by, binding });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'users who elect the leadership with equal votes and choose projects share power',
      dossier: {
        mutual: {
          membership: {
            decisions: [
              decides('lead', 'leadership-election', ['staff', 'users', 'community']),
              decides('projects', 'projects', ['staff', 'users', 'community']),
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'half the seats are parity, and a documented partnership in design is shared power',
      dossier: {
        mutual: {
          governance: {
            bodies: [
              board(
                [
                  ['staff', 5],
                  ['community', 5],
                ],
                10,
              ),
            ],
          },
        },
        relationships: forum([{ id: 'd', domain: 'design', rung: 6, documented: true }]),
      },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      // No seat and no membership: rung 1 to 4, so 0 to 1/3 on strategy; everyday decisions are open.
      name: 'a board of staff alone leaves users at most consulted on strategy',
      dossier: {
        mutual: {
          ownership: { stakes: [{ id: 'staff', kind: 'employees', share: 1 }] },
          governance: { bodies: [board([['staff', 9]], 9)] },
        },
      },
      expect: { outcome: 'judged', message: 'strategy-only', score: { low: 0, high: 2 / 3 } },
    },
    {
      // Strategy: 2 of 10 without vetoes is placation, 2/3. Everyday: documented consultation, 1/3. Mean 1/2.
      name: 'a minority of seats is placation, and consultation is less',
      dossier: {
        mutual: {
          membership: { decisions: [] },
          governance: {
            reservedMatters: [],
            bodies: [
              board(
                [
                  ['staff', 8],
                  ['users', 2],
                ],
                10,
              ),
            ],
          },
        },
        relationships: forum([{ id: 'd', domain: 'delivery', rung: 4, documented: true }]),
      },
      expect: { outcome: 'judged', message: 'apart', score: 0.5 },
    },
    {
      name: 'that staff set budgets says nothing of what users and local people decide',
      dossier: { mutual: { membership: { decisions: [decides('budget', 'budget', ['staff'])] } } },
      expect: { outcome: 'unknown' },
    },
    {
      // Staff elect the leaders; who else decides on strategy is not said, nor who has a say from day to day.
      name: 'that staff elect the leadership leaves other decisions on strategy open',
      dossier: { mutual: { membership: { decisions: [decides('lead', 'leadership-election', ['staff'])] } } },
      expect: { outcome: 'unknown' },
    },
    {
      // Every decision of members is listed, and none is theirs: rung 1 to 4 on both, so 0 to 1/3, while seats are open.
      name: 'that staff decide all that members decide leaves users at most consulted from day to day',
      dossier: {
        complete: ['/mutual/membership/decisions'],
        mutual: { membership: { decisions: [decides('budget', 'budget', ['staff'])] } },
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 2 / 3 } },
    },
    {
      // A veto of the community makes its two seats a partnership.
      name: 'a minority that must consent to the strategy is a partner',
      dossier: {
        mutual: {
          governance: {
            reservedMatters: [{ id: 'v', matter: 'strategy', heldBy: 'community' }],
            bodies: [
              board(
                [
                  ['staff', 8],
                  ['community', 2],
                ],
                10,
              ),
            ],
          },
        },
        relationships: forum([{ id: 'd', domain: 'budget', rung: 7, documented: true }]),
      },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      // Undocumented rung 8: 1 to 8 on strategy alone.
      name: 'a rung that is only declared guarantees nothing',
      dossier: { relationships: forum([{ id: 's', domain: 'strategy', rung: 8 }]) },
      expect: { outcome: 'judged', message: 'strategy-only', score: { low: 0, high: 1 } },
    },
    {
      // Known to be undocumented: at most rung 4 on both, 1/3.
      name: 'a rung known to stand in no document counts as consultation at most',
      dossier: {
        relationships: forum([
          { id: 's', domain: 'strategy', rung: 8, documented: false },
          { id: 'd', domain: 'design', rung: 8, documented: false },
        ]),
      },
      expect: { outcome: 'judged', message: 'apart', score: { low: 0, high: 1 / 3 } },
    },
    {
      // Partnership over strategy is half of the score; the other half hangs on whether the work still goes on.
      name: 'a say in design counts only as far as the work goes on',
      dossier: {
        relationships: [
          {
            id: 'board',
            status: 'running',
            participation: [{ id: 's', domain: 'strategy', rung: 6, documented: true }],
          },
          { id: 'design', participation: [{ id: 'd', domain: 'design', rung: 6, documented: true }] },
        ],
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a sector has no board and no seats',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'what has ended gives nobody a say',
      dossier: {
        relationships: [
          {
            id: 'past',
            status: 'ended',
            participation: [
              { id: 's', domain: 'strategy', rung: 6, documented: true },
              { id: 'd', domain: 'design', rung: 6, documented: true },
            ],
          },
        ],
      },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'an election of which nobody says who may vote says nothing',
      dossier: { mutual: { membership: { decisions: [{ id: 'd' }] } } },
      expect: { outcome: 'unknown' },
    },
    { name: 'nothing is known of seats, votes or roles', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
