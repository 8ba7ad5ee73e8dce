import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/co-production-principles`. */
export const coProductionPrinciplesWords: readonly FactWords[] = [
  {
    id: 'co-production.principles',
    title: 'Principles of co-production in practice',
    question:
      'What did a mixed group of people find when it audited co-production: the mean of its statements, or the level ' +
      'of each principle and how many people answered?',
  },
];
