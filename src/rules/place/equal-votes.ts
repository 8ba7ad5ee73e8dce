import { defineRule, type Rule } from '../../define/index.ts';
import { freeAndEqualVotes } from '../../facts/participation/membership.ts';
import { atLeast, below } from '../../util/number.ts';

/** Members have free and equal votes. */
export const equalVotesRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/equal-votes',
    theme: 'democratic-ownership',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { votes: freeAndEqualVotes },
  parameters: {
    all: { value: 1, unit: 'share' },
  },
  messages: {
    equal: '',
    part: '',
    open: '',
  },
  judge: ({ votes }, { all }) => {
    const { low, high } = votes;
    if (atLeast(low, all)) return { score: votes, message: 'equal' };
    if (below(high, all)) return { score: votes, message: 'part' };
    return { score: votes, message: 'open' };
  },
  remedies: [{ id: 'equal-votes', owner: 'mutual' }],
});
