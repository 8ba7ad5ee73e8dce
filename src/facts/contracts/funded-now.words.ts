import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/funded-now`. */
export const fundedNowWords: readonly FactWords[] = [
  {
    id: 'offer.funded-now',
    title: 'Paid for now',
    question: 'Does the offer run, and until when does the contract run that pays for it?',
  },
];
