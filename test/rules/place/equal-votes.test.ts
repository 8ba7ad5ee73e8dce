import { describe } from 'vitest';
import { equalVotesRule as rule } from '../../../src/rules/place/equal-votes.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const membership = (more: object) => ({ mutual: { membership: more } });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'one member, one vote, open and chosen',
      dossier: membership({ votingRule: 'one-member-one-vote', open: true, compulsory: false }),
      expect: { outcome: 'judged', message: 'equal', score: 1 },
    },
    {
      name: 'votes by shares in a closed body that all staff were put into',
      dossier: membership({ votingRule: 'by-share', open: false, compulsory: true }),
      expect: { outcome: 'judged', message: 'part', score: 0 },
    },
    {
      name: 'equal votes, while nobody says who may join',
      dossier: membership({ votingRule: 'one-member-one-vote' }),
      expect: { outcome: 'judged', message: 'open', score: { low: 1 / 3, high: 1 } },
    },
    {
      name: 'weighted classes can be fair or not',
      dossier: membership({ votingRule: 'class-weighted', open: true, compulsory: true }),
      expect: { outcome: 'judged', message: 'part', score: { low: 1 / 3, high: 2 / 3 } },
    },
    {
      name: 'a sector has no rule on votes',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
    { name: 'nobody says how votes are counted', dossier: {}, expect: { outcome: 'unknown' } },
  ]);
});
