import { defineGate, type Rule } from '../../define/index.ts';
import { termCover } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The contract lasts as long as benefits need. */
export const contractTermRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/contract-term',
    theme: 'terms',
    depth: 'standard',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { cover: termCover },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    half: { value: 0.5, unit: 'share' },
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    covered: '',
    partly: '{share:percent}',
    short: '{share:percent}',
  },
  judge: ({ cover }, { half, mendable }) => {
    const score = mapIncreasing(cover, (share) => (atLeast(share, 1) ? 1 : mendable));
    if (atLeast(cover.low, 1)) return { score, message: 'covered' };
    return { score, message: atLeast(cover.low, half) ? 'partly' : 'short', data: { share: cover.low } };
  },
  remedies: [{ id: 'longer-term', owner: 'commissioner' }],
});
