import { defineRule, type Rule } from '../../define/index.ts';
import { afterOptimism, benefitCost } from '../../facts/money/benefit-cost.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Over the years, benefits cover costs. */
export const benefitCostRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/benefit-cost',
    theme: 'the-offer-itself',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { ratios: benefitCost },
  parameters: {
    covered: { value: 1, unit: 'ratio' },
    worstOptimism: { value: 0.5, unit: 'share' },
  },
  messages: {
    covered: '',
    short: '{high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ ratios }, { covered, worstOptimism }) => {
    const score = scoreOfSpread(ratios, (ratio) => betweenRange(afterOptimism(ratio, worstOptimism), 0, covered));
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'covered' };
    if (below(high, 1)) return { score, message: 'short', data: { high } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'appraise-together', owner: 'commissioner', after: ['open', 'short'] },
    { id: 'publish-parts', owner: 'mutual', after: ['open'] },
  ],
});
