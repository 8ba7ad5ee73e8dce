import { defineRule, type Rule } from '../../define/index.ts';
import { fairLocalWork } from '../../facts/place/local-employment.ts';
import { atLeast, below } from '../../util/number.ts';

/** Work is local, paid a living wage, and lasting. */
export const fairLocalWorkRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/fair-local-work',
    theme: 'local-economy',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { work: fairLocalWork },
  parameters: {
    mostly: { value: 0.73, unit: 'share' },
  },
  messages: {
    mostly: '{low:percent}',
    partly: '{low:percent} {high:percent}',
    little: '{high:percent}',
  },
  judge: ({ work }, { mostly }) => {
    const { low, high } = work;
    if (atLeast(low, mostly)) return { score: work, message: 'mostly', data: { low } };
    if (below(high, mostly)) return { score: work, message: 'little', data: { high } };
    return { score: work, message: 'partly', data: { low, high } };
  },
  remedies: [
    { id: 'price-for-fair-pay', owner: 'commissioner' },
    { id: 'recruit-near', owner: 'mutual' },
  ],
});
