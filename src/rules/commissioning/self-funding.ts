import { defineGate, type Rule } from '../../define/index.ts';
import { selfFundRatio } from '../../facts/money/funding.ts';
import { isAsked, NOT_ASKED, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { atLeast } from '../../util/number.ts';

/** The mutual could pay for the offer itself. */
export const selfFundingRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'finance',
  meta: {
    id: 'commissioning/self-funding',
    theme: 'funding',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { share: selfFundRatio },
  uses: { standing: offerStanding },
  notApplicable: NOT_ASKED,
  applies: ({ standing }) => isAsked(standing),
  parameters: {
    pilot: { value: 0.2, unit: 'ratio' },
  },
  messages: {
    whole: '',
    pilot: '{share:percent}',
    little: '{share:percent}',
    open: '{low:percent}',
  },
  judge: ({ share }, { pilot }) => {
    const { low, high } = share;
    if (atLeast(low, 1)) return { score: share, message: 'whole' };
    if (low < high) return { score: share, message: 'open', data: { low } };
    return { score: share, message: atLeast(low, pilot) ? 'pilot' : 'little', data: { share: low } };
  },
  remedies: [
    { id: 'innovation-reserve', owner: 'mutual' },
    { id: 'patient-finance', owner: 'policy', after: ['pilot', 'little', 'open'] },
  ],
});
