import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/money/pooled-budgets`. */
export const pooledBudgetsWords: readonly FactWords[] = [
  {
    id: 'commissioning.pooled-budgets',
    title: 'Budgets that gain and budgets that pay',
    question: 'For each contract: is the budget that pays pooled or aligned with the budgets that gain?',
  },
];
