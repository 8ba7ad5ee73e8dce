import { defineRule, type Rule } from '../../define/index.ts';
import { joinedAims } from '../../facts/place/place-strategy.ts';

/** Economic and social aims stand in one strategy. */
export const joinedAimsRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/joined-aims',
    theme: 'local-economy',
    depth: 'standard',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { joined: joinedAims },
  parameters: {},
  messages: {
    joined: '',
    partly: '',
    apart: '',
  },
  judge: ({ joined }) => {
    const { low, high } = joined;
    if (low === 1) return { score: joined, message: 'joined' };
    if (high === 0) return { score: joined, message: 'apart' };
    return { score: joined, message: 'partly' };
  },
  remedies: [
    { id: 'one-strategy', owner: 'commissioner' },
    { id: 'say-economic-role', owner: 'mutual' },
  ],
});
