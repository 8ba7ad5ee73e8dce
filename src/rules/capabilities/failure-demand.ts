import { defineRule, type Rule } from '../../define/index.ts';
import { failureDemandRates } from '../../facts/offers/failure-demand.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Few people come because something was not done, or not done right. */
export const failureDemandRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/failure-demand',
    theme: 'before-failure',
    depth: 'standard',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { rates: failureDemandRates },
  parameters: {
    little: { value: 0.3, unit: 'share' },
    most: { value: 0.6, unit: 'share' },
  },
  messages: {
    little: '{little:percent}',
    much: '{little:percent}',
    open: '{little:percent}',
  },
  judge: ({ rates }, { little, most }) => {
    const score = scoreOfSpread(rates, (rate) => betweenRange(rate, most, little));
    if (atLeast(score.low, 1)) return { score, message: 'little', data: { little } };
    return { score, message: below(score.high, 1) ? 'much' : 'open', data: { little } };
  },
  remedies: [
    { id: 'redesign-first-contact', owner: 'mutual', after: ['much', 'open'] },
    { id: 'shared-causes', owner: 'commissioner', after: ['much'] },
  ],
});
