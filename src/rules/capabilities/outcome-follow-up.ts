import { defineRule, type Rule } from '../../define/index.ts';
import { followUpMonths } from '../../facts/offers/capability-outcomes.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Outcomes are followed for a year. */
export const outcomeFollowUpRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/outcome-follow-up',
    theme: 'over-the-long-term',
    depth: 'standard',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { months: followUpMonths },
  parameters: {
    lasting: { value: 12, unit: 'months' },
  },
  messages: {
    long: '{lasting:months}',
    short: '{lasting:months}',
    open: '',
  },
  judge: ({ months }, { lasting }) => {
    const score = scoreOfSpread(months, (followed) => betweenRange(followed, 0, lasting));
    if (atLeast(score.low, 1)) return { score, message: 'long', data: { lasting } };
    if (below(score.high, 1)) return { score, message: 'short', data: { lasting } };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'fund-follow-up', owner: 'commissioner', after: ['short', 'open'] },
    { id: 'ask-again', owner: 'mutual', after: ['short', 'open'] },
  ],
});
