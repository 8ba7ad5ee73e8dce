import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/decision-rights`. */
export const decisionRightsWords: readonly FactWords[] = [
  {
    id: 'decision-rights.in-use',
    title: 'Decision rights in use',
    question:
      'May users change the specification, do complaints lead to published changes, do users hold budgets, recruit ' +
      'staff and get data back? For each right held: is there an instance of its use?',
  },
];
