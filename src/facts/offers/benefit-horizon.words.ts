import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/benefit-horizon`. */
export const benefitHorizonWords: readonly FactWords[] = [
  {
    id: 'offers.benefit-horizon-coverage',
    title: 'Contract term against the time benefits need',
    question:
      'How many months until the benefits of each offer are expected, and how long is the contract that funds it?',
  },
];
