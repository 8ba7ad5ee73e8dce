import { describe } from 'vitest';
import { councilAccountabilityRule as rule } from '../../../src/rules/place/council-accountability.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const councils = (governance: object) => ({ mutual: { legalForm: 'local-authority-trading-company', governance } });

const board = (seats: number) => ({
  bodies: [{ id: 'board', role: 'board', totalSeats: 5, seats: [{ constituency: 'council', seats }] }],
});

const agrees = { reservedMatters: [{ id: 'plan', matter: 'strategy', heldBy: 'council' }] };

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'councillors sit, agree to strategy and examine the work in public',
      dossier: councils({ ...board(3), ...agrees, councilScrutiny: true }),
      expect: { outcome: 'judged', message: 'answers', score: 1 },
    },
    {
      name: 'councillors sit and examine; what they agree to is not known',
      dossier: councils({ ...board(3), councilScrutiny: true }),
      expect: { outcome: 'judged', message: 'answers', score: { low: 0.6666666666666666, high: 1 } },
    },
    {
      name: 'councillors sit; the rest is not known',
      dossier: councils(board(3)),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.3333333333333333, high: 1 } },
    },
    {
      name: 'a holding that nobody examines',
      dossier: councils({ ...board(0), councilScrutiny: false }),
      expect: { outcome: 'judged', message: 'holding', score: { low: 0, high: 0.3333333333333333 } },
    },
    {
      name: 'a public body that owns it and fills seats as a council',
      dossier: {
        mutual: {
          ownership: { stakes: [{ id: 'council', kind: 'public-body', share: 1 }] },
          governance: { ...board(5), councilScrutiny: true },
        },
      },
      expect: { outcome: 'judged', message: 'answers', score: { low: 0.6666666666666666, high: 1 } },
    },
    {
      name: 'a public body that owns it may be no council',
      dossier: {
        mutual: {
          ownership: { stakes: [{ id: 'department', kind: 'public-body', share: 1 }] },
          governance: { councilScrutiny: true },
        },
      },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'members control it',
      dossier: { mutual: { ownership: { stakes: [{ id: 'staff', kind: 'employees', share: 1 }] } } },
      expect: { outcome: 'not-applicable', message: 'not-applicable.no-council' },
    },
    {
      name: 'an investor controls it',
      dossier: { mutual: { ownership: { stakes: [{ id: 'firm', kind: 'investor', share: 1 }] } } },
      expect: { outcome: 'not-applicable', message: 'not-applicable.no-council' },
    },
    {
      name: 'a council controls it, and how it answers is not known',
      dossier: councils({}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
