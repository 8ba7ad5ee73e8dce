import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/co-production`. */
export const coProductionWords: readonly FactWords[] = [
  {
    id: 'co-production.modes',
    title: 'Modes of co-production',
    question:
      'Do citizens set priorities with you, design with you, deliver with you, and assess with you? Give each that ' +
      'happens, and each that is known not to.',
  },
];
