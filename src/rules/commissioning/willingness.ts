import { defineGate, type Rule } from '../../define/index.ts';
import { willingness } from '../../facts/money/funding.ts';
import { fundedNow } from '../../facts/contracts/funded-now.ts';
import { isAsked, NOT_ASKED, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { atLeast } from '../../util/number.ts';

/** Somebody is willing to pay for the offer. */
export const willingnessRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'willingness',
  meta: {
    id: 'commissioning/willingness',
    theme: 'funding',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { willing: willingness },
  uses: { standing: offerStanding, now: fundedNow },
  notApplicable: NOT_ASKED,
  applies: ({ standing }) => isAsked(standing),
  parameters: {
    budgeted: { value: 0.75, unit: 'score' },
    intended: { value: 0.5, unit: 'score' },
  },
  messages: {
    paid: '',
    paidUntil: '{end:date}',
    bought: '',
    budgeted: '',
    intended: '',
    interest: '',
    declined: '',
    open: '',
  },
  judge: ({ willing, now }, { budgeted, intended }) => {
    const { low, high } = willing;
    if (low < high) return { score: willing, message: 'open' };
    if (atLeast(low, 1)) {
      if (now?.runs !== true) return { score: willing, message: 'bought' };
      if (now.until === null) return { score: willing, message: 'paid' };
      return { score: willing, message: 'paidUntil', data: { end: now.until } };
    }
    if (atLeast(low, budgeted)) return { score: willing, message: 'budgeted' };
    if (atLeast(low, intended)) return { score: willing, message: 'intended' };
    return { score: willing, message: low > 0 ? 'interest' : 'declined' };
  },
  remedies: [
    { id: 'write-intention', owner: 'commissioner', after: ['intended', 'interest', 'declined'] },
    { id: 'complete-purchase', owner: 'commissioner', after: ['budgeted'] },
    { id: 'make-case', owner: 'mutual', after: ['interest', 'declined'] },
  ],
});
