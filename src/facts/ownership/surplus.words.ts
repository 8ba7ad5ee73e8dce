import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/ownership/surplus`. */
export const surplusWords: readonly FactWords[] = [
  {
    id: 'safeguards.surplus',
    title: 'Asset lock and distribution',
    question: 'How firmly are assets locked, and which share of distributable profit is paid out to owners?',
  },
];
