import { defineGate, type Rule } from '../../define/index.ts';
import { pooledBudget } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { payerCapture } from '../../facts/contracts/payer-capture.ts';
import { type Interval, mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** Whoever pays is among those who gain. */
export const budgetAlignmentRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/budget-alignment',
    theme: 'money',
    depth: 'full',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { capture: payerCapture },
  uses: { pooled: pooledBudget, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    worstOptimism: { value: 0.4, unit: 'share' },
    half: { value: 0.5, unit: 'ratio' },
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    'pays-for-itself': '',
    pooled: '',
    partly: '{low:percent}',
    'other-pockets': '{low:percent}',
  },
  judge: ({ capture, pooled }, { worstOptimism, half, mendable }) => {
    if (pooled === true) return { score: 1, message: 'pooled' };
    const { ratio, optimism } = capture;
    const low = ratio.low * (1 - (optimism ?? worstOptimism));
    const high = ratio.high * (1 - (optimism ?? 0));
    const steps = mapIncreasing({ low, high }, (share) => (atLeast(share, 1) ? 1 : mendable));
    // Nobody has said that budgets are not pooled, so that they may be.
    const score: Interval = pooled === undefined ? { low: steps.low, high: 1 } : steps;
    if (atLeast(low, 1)) return { score, message: 'pays-for-itself' };
    return { score, message: atLeast(low, half) ? 'partly' : 'other-pockets', data: { low } };
  },
  remedies: [
    { id: 'pool-budgets', owner: 'commissioner' },
    { id: 'show-flows', owner: 'mutual' },
  ],
});
