import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/relationship-network`. */
export const relationshipNetworkWords: readonly FactWords[] = [
  {
    id: 'network.sector-bridging',
    title: 'Ties across sectors',
    question: 'Who works with whom, and to which sector (public, private, civil society, citizens) does each belong?',
  },
  {
    id: 'network.brokerage',
    title: 'Who stands between others',
    question: 'Which parties work with each other, those that the mutual works with included?',
  },
];
