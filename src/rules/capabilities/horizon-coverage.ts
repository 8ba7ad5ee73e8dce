import { defineRule, type Rule } from '../../define/index.ts';
import { benefitHorizonCoverage } from '../../facts/offers/benefit-horizon.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Contracts last as long as benefits need. */
export const horizonCoverageRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/horizon-coverage',
    theme: 'over-the-long-term',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { coverage: benefitHorizonCoverage },
  parameters: {
    enough: { value: 1, unit: 'share' },
  },
  messages: {
    covered: '',
    short: '{high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ coverage }, { enough }) => {
    const score = betweenRange(coverage, 0, enough);
    const { low, high } = coverage;
    if (atLeast(low, enough)) return { score, message: 'covered' };
    if (below(high, enough)) return { score, message: 'short', data: { high } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'extend-on-outcome', owner: 'commissioner', after: ['short', 'open'] },
    { id: 'early-signs', owner: 'mutual', after: ['short'] },
  ],
});
