import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/budget-alignment`. */
export const budgetAlignmentWords: RuleWords = {
  id: 'commissioning/budget-alignment',
  depthReason: 'It takes a cost-benefit model that says whose budget gains.',
  title: 'Wrong pockets',
  claim: 'What the payer saves covers the price, or budgets that gain are pooled with the one that pays.',
  rationale:
    'A good ratio of benefits to cost does not move a payer whose own budget gains nothing. Pooling mends ' +
    'that; so a shortfall never forbids, and scores a half. Benefits are lowered for optimism first.',
  zeroMeans: 'Not used: pooled budgets mend it, and a shortfall scores a half.',
  oneMeans: 'Cashable benefits to the payer reach the price, or budgets are pooled.',
  falsifiedBy: 'Payers who gain little that buy as readily as those who gain much.',
  contested: 'How much of a saving releases cash is disputed in most cases.',
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
  parameters: {
    worstOptimism: {
      meaning: 'Most that has to be taken off benefits for optimism where nobody has said how much.',
      source: {
        kind: 'judgement',
        note: 'Guides ask for a deduction and differ on how much; two fifths is on the cautious side.',
      },
    },
    half: {
      meaning: 'Share of the price below which only pooling is likely to help.',
      source: { kind: 'judgement', note: 'Half; it chooses the words, not the score.' },
    },
    mendable: {
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
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'pool-budgets': {
      text: 'Pool or align the budgets that gain with the one that pays.',
      evidence: 'a pooled fund or a section 75 or similar agreement',
    },
    'show-flows': {
      text: 'Show year by year who pays and whose budget gains, with what is taken off for optimism.',
      evidence: 'a cost-benefit model by beneficiary',
    },
  },
};
