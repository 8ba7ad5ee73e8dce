import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/citizen-power`. */
export const citizenPowerWords: readonly FactWords[] = [
  {
    id: 'participation.citizen-power',
    title: 'Power of citizens over decisions',
    question:
      'What may users and local people decide, alone or with others: who leads, what the strategy is, how services ' +
      'are designed and money is spent? Which seats, votes or vetoes give them that, and which document shows it?',
  },
];
