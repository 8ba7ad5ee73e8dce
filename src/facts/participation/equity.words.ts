import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/equity`. */
export const equityWords: readonly FactWords[] = [
  {
    id: 'equity.group-ratios',
    title: 'Who takes part, against who could',
    question: 'Which share of participants belongs to each group, and which share of those who could take part?',
  },
];
