import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/evidence-strength`. */
export const evidenceStrengthWords: readonly FactWords[] = [
  {
    id: 'offers.evidence-strength',
    title: 'Strength of evidence of effect',
    question:
      'For each offer: is its logic stated (1), a change observed (2), the cause supported (3), independently confirmed ' +
      '(4), at work elsewhere (5)? Has a rigorous study found no effect? Since when does it run?',
  },
];
