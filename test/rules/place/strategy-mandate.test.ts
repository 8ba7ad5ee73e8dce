import { describe } from 'vitest';
import { strategyMandateRule as rule } from '../../../src/rules/place/strategy-mandate.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const strategy = (told: object, more: object = {}) => ({ mutual: { strategy: told, ...more } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'citizens were partners, and the council resolved it',
      dossier: strategy({ participationRung: 6, mandate: 'council-resolution' }),
      expect: { outcome: 'judged', message: 'shown', score: 1 },
    },
    {
      // Consultation is half of the first question, no mandate is none of the second.
      name: 'citizens were consulted, and nobody adopted it',
      dossier: strategy({ participationRung: 4, mandate: 'none' }),
      expect: { outcome: 'judged', message: 'partly', score: 0.25 },
    },
    {
      name: 'executives decided',
      dossier: strategy({ participationRung: 1, mandate: 'executive-decision' }),
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'citizens held power; of a mandate nothing is known',
      dossier: strategy({ participationRung: 7 }),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a vote of staff is no mandate of a place',
      dossier: strategy(
        { participationRung: 2, mandate: 'member-vote' },
        { ownership: { stakes: [{ id: 'staff', kind: 'employees', share: 1 }] } },
      ),
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'a vote of members is, where local people are members',
      dossier: strategy(
        { participationRung: 6, mandate: 'member-vote' },
        { membership: { constituencies: [{ kind: 'community', members: 340 }] } },
      ),
      expect: { outcome: 'judged', message: 'shown', score: 1 },
    },
    { name: 'nothing is known of any strategy', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
