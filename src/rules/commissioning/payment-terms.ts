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
    depthReason: 'Payment terms are in contracts, which bidders see and the public sometimes.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Terms of payment',
    claim: 'The way of paying leaves the mutual able to work until it is paid, and pays for what it can bring about.',
    rationale:
      'Payment by results comes in arrears. A provider without capital to wait, or whose results nobody can put ' +
      'down to it, cannot take such a contract however willing both sides are.',
    zeroMeans: 'The wait cannot be financed, or results are paid for that are neither defined nor attributable.',
    oneMeans: 'The wait is covered by working capital, and whatever is paid for can be put down to the provider.',
    falsifiedBy: 'Providers short by this measure that carry such contracts through as often as others.',
    contested: 'Payment by results is a label for very different contracts, and can reward taking the easiest cases.',
    status: 'stable',
    criteria: ['C2'],
    sources: [
      {
        kind: 'publication',
        title: 'An introduction to outcomes-based contracting',
        publisher: 'Government Outcomes Lab',
        url: 'https://golab.bsg.ox.ac.uk/knowledge/basics/introduction-outcome-based-contracting/',
        stance: 'independent',
      },
      {
        kind: 'publication',
        title: 'How-to guide: feasibility assessment',
        publisher: 'Government Outcomes Lab',
        url: 'https://golab.bsg.ox.ac.uk/technical-guides/how-guide-feasibility-assessment/',
        stance: 'independent',
      },
    ],
  },
  needs: { cover: waitCover },
  uses: { fit: resultsFit, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    onCredit: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where only loans carry the wait.',
      source: { kind: 'judgement', note: 'It can be done, at a price: half, which is what can be mended.' },
    },
  },
  messages: {
    sound: 'The wait for payment is covered, and what is paid for can be put down to the provider.',
    'wait-short': 'Working capital does not carry the wait for payment.',
    'results-unclear':
      'Payment depends on results of which it is not settled whose count, or whether the provider brought them about.',
    open: 'Not enough is known of the wait for payment and of what triggers it.',
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
    {
      id: 'pay-part-ahead',
      owner: 'commissioner',
      text: 'Pay a part of the fee as work is done, and only the rest on results.',
      evidence: 'a payment schedule',
      after: ['wait-short', 'open'],
    },
    {
      id: 'define-results',
      owner: 'commissioner',
      text: 'Define with the provider whose results count and how they are put down to it.',
      evidence: 'a definition of the cohort and of attribution',
      after: ['results-unclear', 'open'],
    },
    {
      id: 'working-capital',
      owner: 'mutual',
      text: 'Arrange working capital for the months until payment.',
      evidence: 'a facility or a reserve policy',
      after: ['wait-short'],
    },
  ],
});

const waitScore = ({ own, drawn }: WaitCover, onCredit: number): Interval => ({
  low: atLeast(own.low, 1) ? 1 : atLeast(drawn.low, 1) ? onCredit : 0,
  high: atLeast(own.high, 1) ? 1 : atLeast(drawn.high, 1) ? onCredit : 0,
});

/** One of two conditions is half of them; between the steps there is nothing. */
const inSteps = (share: number): number => (atLeast(share, 1) ? 1 : share > 0 ? 1 / 2 : 0);
