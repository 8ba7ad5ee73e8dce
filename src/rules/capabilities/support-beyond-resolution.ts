import { defineRule, type Rule } from '../../define/index.ts';
import { lastingSupport } from '../../facts/offers/offer-scope.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Support outlasts the immediate problem. */
export const supportBeyondResolutionRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/support-beyond-resolution',
    theme: 'over-the-long-term',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { lasting: lastingSupport },
  parameters: {
    enough: { value: 1, unit: 'share' },
  },
  messages: {
    lasting: '',
    ending: '{high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ lasting }, { enough }) => {
    const score = betweenRange(lasting, 0, enough);
    const { low, high } = lasting;
    if (atLeast(low, enough)) return { score, message: 'lasting' };
    if (below(high, enough)) return { score, message: 'ending', data: { high } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'follow-on', owner: 'mutual', after: ['ending', 'open'] },
    { id: 'fund-after-care', owner: 'commissioner', after: ['ending'] },
  ],
});
