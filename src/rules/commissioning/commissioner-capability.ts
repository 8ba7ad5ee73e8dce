import { defineGate, type Rule } from '../../define/index.ts';
import { commissionerCapable } from '../../facts/contracts/buying-terms.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';

/** The commissioner is able to buy for outcomes. */
export const commissionerCapabilityRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/commissioner-capability',
    theme: 'market',
    depth: 'full',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { capable: commissionerCapable },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    able: '',
    'not-yet': '',
  },
  judge: ({ capable }, { mendable }) =>
    capable ? { score: 1, message: 'able' } : { score: mendable, message: 'not-yet' },
  remedies: [
    { id: 'build-skills', owner: 'commissioner' },
    { id: 'begin-with-grants', owner: 'commissioner' },
  ],
});
