import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/local-spend`. */
export const localSpendWords: readonly FactWords[] = [
  {
    id: 'place.local-boundary',
    title: 'What counts as local',
    question: 'Inside which boundary does something count as local?',
  },
  {
    id: 'local-economy.local-spend-share',
    title: 'Local share of supplier spend',
    question: 'Which share of spend with suppliers goes to suppliers whose place of work is inside the boundary?',
  },
  {
    id: 'local-economy.local-spend-baseline',
    title: 'Local share of supplier spend before',
    question: 'What was the local share of supplier spend when it was first measured?',
  },
];
