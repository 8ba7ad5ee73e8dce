import { defineGate, type Rule } from '../../define/index.ts';
import { sharedDesign } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** Providers and citizens took part in designing what is bought. */
export const sharedDesignRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/shared-design',
    theme: 'market',
    depth: 'standard',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { share: sharedDesign },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    shared: '',
    partly: '',
    apart: '',
  },
  judge: ({ share }, { mendable }) => {
    const score = mapIncreasing(share, (part) => (atLeast(part, 1) ? 1 : mendable));
    if (atLeast(share.low, 1)) return { score, message: 'shared' };
    return share.low > 0 ? { score, message: 'partly' } : { score, message: 'apart' };
  },
  remedies: [
    { id: 'talk-before-buying', owner: 'commissioner' },
    { id: 'join-dialogue', owner: 'mutual', after: ['partly', 'apart'] },
  ],
});
