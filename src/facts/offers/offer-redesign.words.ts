import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/offer-redesign`. */
export const offerRedesignWords: readonly FactWords[] = [
  {
    id: 'offers.redesign-levels',
    title: 'How far offers were redesigned',
    question:
      'Compared with what was specified before, is each offer the same (0), done more efficiently (1), improved (2), new ' +
      'for the same need (3), or of another purpose (4)?',
  },
];
