import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/bid-terms`. */
export const bidTermsWords: readonly FactWords[] = [
  {
    id: 'commissioning.bid-terms',
    title: 'Size of contracts and sureties',
    question: 'How large are the contracts in view against turnover, and the sureties asked for against free reserves?',
  },
];
