import { defineGate, type Rule } from '../../define/index.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { resultsFit, type WaitCover, waitCover } from '../../facts/contracts/payment-terms.ts';
import { ANYTHING, type Interval, mapIncreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The mutual can live with the way of paying. */
export const paymentTermsRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/payment-terms',
    theme: 'terms',
    depth: 'standard',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { cover: waitCover },
  uses: { fit: resultsFit, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    onCredit: { value: 0.5, unit: 'score' },
  },
  messages: {
    sound: '',
    'wait-short': '',
    'results-unclear': '',
    open: '',
  },
  judge: ({ cover, fit = ANYTHING }, { onCredit }) => {
    const wait = waitScore(cover, onCredit);
    const results = mapIncreasing(fit, inSteps);
    const score = { low: Math.min(wait.low, results.low), high: Math.min(wait.high, results.high) };
    if (atLeast(score.low, 1)) return { score, message: 'sound' };
    if (wait.high < 1) return { score, message: 'wait-short' };
    return { score, message: results.high < 1 ? 'results-unclear' : 'open' };
  },
  remedies: [
    { id: 'pay-part-ahead', owner: 'commissioner', after: ['wait-short', 'open'] },
    { id: 'define-results', owner: 'commissioner', after: ['results-unclear', 'open'] },
    { id: 'working-capital', owner: 'mutual', after: ['wait-short'] },
  ],
});

const waitScore = ({ own, drawn }: WaitCover, onCredit: number): Interval => ({
  low: atLeast(own.low, 1) ? 1 : atLeast(drawn.low, 1) ? onCredit : 0,
  high: atLeast(own.high, 1) ? 1 : atLeast(drawn.high, 1) ? onCredit : 0,
});

/** One of two conditions is half of them; between the steps there is nothing. */
const inSteps = (share: number): number => (atLeast(share, 1) ? 1 : share > 0 ? 1 / 2 : 0);
