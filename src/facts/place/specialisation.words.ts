import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/specialisation`. */
export const specialisationWords: readonly FactWords[] = [
  {
    id: 'local-economy.location-quotient',
    title: 'Location quotient',
    question:
      'How many jobs has the sector, and all sectors together, inside the boundary and in the place compared with?',
  },
];
