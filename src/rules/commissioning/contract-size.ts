import { defineGate, type Rule } from '../../define/index.ts';
import { sizeFit } from '../../facts/contracts/bid-size.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The contract is of a size the mutual can take. */
export const contractSizeRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/contract-size',
    theme: 'market',
    depth: 'full',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { fit: sizeFit },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    fits: '',
    'too-large': '',
    open: '',
  },
  judge: ({ fit }, { mendable }) => {
    const score = mapIncreasing(fit, (share) => (atLeast(share, 1) ? 1 : mendable));
    if (atLeast(fit.low, 1)) return { score, message: 'fits' };
    return { score, message: atLeast(fit.high, 1) ? 'open' : 'too-large' };
  },
  remedies: [
    { id: 'smaller-lots', owner: 'commissioner' },
    { id: 'bid-together', owner: 'mutual', after: ['too-large'] },
  ],
});
