import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/money/benefit-cost`. */
export const benefitCostWords: readonly FactWords[] = [
  {
    id: 'offers.benefit-cost',
    title: 'Benefits over costs',
    question:
      'What does each offer cost and what is it worth, year by year, at which discount rate, and how much was taken off ' +
      'for optimism? If only a ratio was published: which?',
  },
];
