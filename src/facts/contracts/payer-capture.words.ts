import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/payer-capture`. */
export const payerCaptureWords: readonly FactWords[] = [
  {
    id: 'offer.payer-capture',
    title: 'Benefits that reach the payer',
    question:
      'Year by year, what does the offer cost and what does it save, whose budget gains, how much of that releases cash, ' +
      'at which discount rate, and how much was taken off for optimism?',
  },
];
