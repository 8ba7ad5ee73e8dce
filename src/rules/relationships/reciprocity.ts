import { defineRule, type Rule } from '../../define/index.ts';
import { reciprocalShare } from '../../facts/relationships/linking-practice.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Each side gives and receives. */
export const reciprocityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/reciprocity',
    theme: 'citizen-and-service',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { reciprocal: reciprocalShare },
  parameters: {
    enough: { value: 1, unit: 'share' },
  },
  messages: {
    both: '',
    partly: '{high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ reciprocal }, { enough }) => {
    const score = betweenRange(reciprocal, 0, enough);
    const { low, high } = reciprocal;
    if (atLeast(low, enough)) return { score, message: 'both' };
    if (below(high, enough)) return { score, message: 'partly', data: { high } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'give-back', owner: 'mutual', after: ['partly', 'open'] },
    { id: 'share-back', owner: 'partner', after: ['partly', 'open'] },
  ],
});
