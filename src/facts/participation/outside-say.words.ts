import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/outside-say`. */
export const outsideSayWords: readonly FactWords[] = [
  {
    id: 'governance.outside-board',
    title: 'Seats that an outsider fills',
    question: 'How many seats has the board, and how many of them does a council, an investor or a partner fill?',
  },
  {
    id: 'governance.outside-veto',
    title: 'Vetoes of outsiders on the running of it',
    question: 'Does a council, an investor or a partner have to agree to strategy, rules, budget or who leads it?',
  },
];
