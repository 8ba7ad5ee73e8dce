import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/contract-losses`. */
export const contractLossesWords: readonly FactWords[] = [
  {
    id: 'commissioning.contract-losses',
    title: 'Contracts lost',
    question:
      'Which contracts ended in the last three years, when, what share of income did each bring, and did another take ' +
      'its place?',
  },
];
