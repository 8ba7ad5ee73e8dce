import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/place/place-strategy`. */
export const placeStrategyWords: readonly FactWords[] = [
  {
    id: 'strategy.local-crafting',
    title: 'Crafted in the place',
    question:
      'Is the strategy owned in the place, made for it rather than adopted, built on evidence from it, and were its ' +
      'priorities set by its people or their council?',
  },
  {
    id: 'strategy.democratic-mandate',
    title: 'Mandate of the strategy',
    question:
      'How much power had citizens in setting the strategy, from informing to control, and which vote or elected body ' +
      'gave it a mandate?',
  },
  {
    id: 'strategy.joined-aims',
    title: 'Economic and social aims together',
    question: 'Do the strategies tie services to jobs, skills and enterprise in the place?',
  },
];
