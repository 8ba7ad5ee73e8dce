import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/failure-demand`. */
export const failureDemandWords: readonly FactWords[] = [
  {
    id: 'offers.failure-demand-rates',
    title: 'Demand caused by failure',
    question:
      'Of a sample of contacts, sorted by people’s own words: how many came because something was not done, or not done ' +
      'right, and how many could not be sorted?',
  },
];
