import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/payment-terms`. */
export const paymentTermsWords: RuleWords = {
  id: 'commissioning/payment-terms',
  depthReason: 'Payment terms are in contracts, which bidders see and the public sometimes.',
  title: 'Terms of payment',
  claim: 'The way of paying leaves the mutual able to work until it is paid, and pays for what it can bring about.',
  rationale:
    'Payment by results comes in arrears. A provider without capital to wait, or whose results nobody can put ' +
    'down to it, cannot take such a contract however willing both sides are.',
  zeroMeans: 'The wait cannot be financed, or results are paid for that are neither defined nor attributable.',
  oneMeans: 'The wait is covered by working capital, and whatever is paid for can be put down to the provider.',
  falsifiedBy: 'Providers short by this measure that carry such contracts through as often as others.',
  contested: 'Payment by results is a label for very different contracts, and can reward taking the easiest cases.',
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
  parameters: {
    onCredit: {
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
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'pay-part-ahead': {
      text: 'Pay a part of the fee as work is done, and only the rest on results.',
      evidence: 'a payment schedule',
    },
    'define-results': {
      text: 'Define with the provider whose results count and how they are put down to it.',
      evidence: 'a definition of the cohort and of attribution',
    },
    'working-capital': {
      text: 'Arrange working capital for the months until payment.',
      evidence: 'a facility or a reserve policy',
    },
  },
};
