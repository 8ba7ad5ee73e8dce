import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/money/accounts`. */
export const accountsWords: readonly FactWords[] = [
  {
    id: 'finances.reserve-cover',
    title: 'Cover by free reserves',
    question: 'How large are reserves free to spend, and what does a month of running cost?',
  },
  {
    id: 'finances.other-capital',
    title: 'Other doors to capital',
    question: 'Are there assets to secure a loan, undrawn facilities, a form that can take equity, social investment?',
  },
  {
    id: 'finances.year-results',
    title: 'Results of recent years',
    question: 'What were income and surplus in each of the last three years?',
  },
];
