import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/contracts`. */
export const contractsWords: readonly FactWords[] = [
  {
    id: 'commissioning.running-contracts',
    title: 'Contracts that run',
    question: 'Which contracts and grants are held, what is each worth, and when does it end without extensions?',
  },
];
