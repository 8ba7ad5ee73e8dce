import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/prevention`. */
export const preventionWords: readonly FactWords[] = [
  {
    id: 'offers.prevention-share',
    title: 'Share of offers that act early',
    question:
      'Which of your offers prevent need (primary), act at the first signs (secondary), limit loss (tertiary), and which ' +
      'answer a crisis (acute)?',
  },
];
