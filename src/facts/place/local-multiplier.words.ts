import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/local-multiplier`. */
export const localMultiplierWords: readonly FactWords[] = [
  {
    id: 'local-economy.local-multiplier',
    title: 'Local multiplier',
    question:
      'Of the income, how much is spent with people and suppliers inside the boundary, and how much of that do they ' +
      'spend there again?',
  },
];
