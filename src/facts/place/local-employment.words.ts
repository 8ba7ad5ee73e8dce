import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/local-employment`. */
export const localEmploymentWords: readonly FactWords[] = [
  {
    id: 'workforce.fair-local-share',
    title: 'Local and fair work',
    question:
      'Which share of staff live in the place, which are paid at least the Real Living Wage, and which have permanent ' +
      'contracts?',
  },
];
