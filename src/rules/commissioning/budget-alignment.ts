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
    depthReason: 'It takes a cost-benefit model that says whose budget gains.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Wrong pockets',
    claim: 'What the payer saves covers the price, or budgets that gain are pooled with the one that pays.',
    rationale:
      'A good ratio of benefits to cost does not move a payer whose own budget gains nothing. Pooling mends ' +
      'that; so a shortfall never forbids, and scores a half. Benefits are lowered for optimism first.',
    zeroMeans: 'Not used: pooled budgets mend it, and a shortfall scores a half.',
    oneMeans: 'Cashable benefits to the payer reach the price, or budgets are pooled.',
    falsifiedBy: 'Payers who gain little that buy as readily as those who gain much.',
    contested: 'How much of a saving releases cash is disputed in most cases.',
    status: 'stable',
    criteria: ['C6'],
    sources: [
      {
        kind: 'publication',
        title: 'Cost benefit analysis',
        publisher: 'Greater Manchester Combined Authority',
        url: 'https://greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/',
        stance: 'independent',
      },
    ],
  },
  needs: { capture: payerCapture },
  uses: { pooled: pooledBudget, standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    worstOptimism: {
      value: 0.4,
      unit: 'share',
      meaning: 'Most that has to be taken off benefits for optimism where nobody has said how much.',
      source: {
        kind: 'judgement',
        note: 'Guides ask for a deduction and differ on how much; two fifths is on the cautious side.',
      },
    },
    half: {
      value: 0.5,
      unit: 'ratio',
      meaning: 'Share of the price below which only pooling is likely to help.',
      source: { kind: 'judgement', note: 'Half; it chooses the words, not the score.' },
    },
    mendable: {
      value: 0.5,
      unit: 'score',
      meaning: 'Score where the payer gains less than it pays.',
      source: { kind: 'judgement', note: 'Pooled or aligned budgets mend it.' },
    },
  },
  messages: {
    'pays-for-itself': 'What the payer saves in cash covers the price.',
    pooled: 'Budgets that gain are pooled or aligned with the one that pays.',
    partly:
      'The payer gets at least {low:percent} of the price back in cash, and it is not shown that it gets all of it.',
    'other-pockets': 'Less than half of the price is sure to come back to the payer in cash: {low:percent} at least.',
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
    {
      id: 'pool-budgets',
      owner: 'commissioner',
      text: 'Pool or align the budgets that gain with the one that pays.',
      evidence: 'a pooled fund or a section 75 or similar agreement',
    },
    {
      id: 'show-flows',
      owner: 'mutual',
      text: 'Show year by year who pays and whose budget gains, with what is taken off for optimism.',
      evidence: 'a cost-benefit model by beneficiary',
    },
  ],
});
