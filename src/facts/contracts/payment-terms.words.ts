import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/payment-terms`. */
export const paymentTermsWords: readonly FactWords[] = [
  {
    id: 'offer.wait-cover',
    title: 'Money to wait for payment',
    question:
      'What triggers payment and how many months after the work, what does the offer cost a year, and how much working ' +
      'capital and undrawn credit is there?',
  },
  {
    id: 'offer.results-fit',
    title: 'Fitness for payment by results',
    question:
      'If payment depends on results: is it defined whose results count, and can they be put down to the provider?',
  },
];
