import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/market`. */
export const marketWords: readonly FactWords[] = [
  {
    id: 'market.hold-of-incumbents',
    title: 'Market in the hands of incumbents',
    question: 'Which providers share the market, with which shares, and which of them were there before?',
  },
];
