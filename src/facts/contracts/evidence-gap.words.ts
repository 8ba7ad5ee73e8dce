import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/evidence-gap`. */
export const evidenceGapWords: readonly FactWords[] = [
  {
    id: 'offer.evidence-gap',
    title: 'Evidence asked for beyond what there is',
    question:
      'Which level of evidence does the commissioner ask for, which is there, and has a rigorous study found no effect?',
  },
];
