import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/anchor`. */
export const anchorWords: readonly FactWords[] = [
  {
    id: 'local-economy.anchor-maturity',
    title: 'Maturity as an anchor',
    question:
      'At which level, 1 basic to 4 best practice, does it act as an anchor: as employer, in procurement, with assets, ' +
      'in services, as a civic body?',
  },
];
