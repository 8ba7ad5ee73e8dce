import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/partnership-quality`. */
export const partnershipQualityWords: readonly FactWords[] = [
  {
    id: 'partnership.quality',
    title: 'Quality of working together',
    question: 'How do partners score working together, from 1 to 5, and what does each side say of the other?',
  },
];
