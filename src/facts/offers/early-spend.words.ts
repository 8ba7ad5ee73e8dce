import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/early-spend`. */
export const earlySpendWords: readonly FactWords[] = [
  {
    id: 'offers.early-spend-change',
    title: 'Change in the share of spend that acts early',
    question: 'What did each offer cost in each year, and in which tier of prevention was it then?',
  },
];
