import { defineRule, type Rule } from '../../define/index.ts';
import { linkingPractices } from '../../facts/relationships/linking-practice.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** The service brings people together with those who decide about them. */
export const linkingPracticeRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/linking-practice',
    theme: 'citizen-and-service',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { practices: linkingPractices },
  parameters: {
    enough: { value: 2 / 3, unit: 'share' },
  },
  messages: {
    linked: '',
    short: '',
    open: '',
  },
  judge: ({ practices }, { enough }) => {
    const score = betweenRange(practices, 0, enough);
    const { low, high } = practices;
    if (atLeast(low, enough)) return { score, message: 'linked' };
    if (below(high, enough)) return { score, message: 'short' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'go-along', owner: 'mutual', after: ['short', 'open'] },
    { id: 'independent-forum', owner: 'commissioner', after: ['short', 'open'] },
  ],
});
