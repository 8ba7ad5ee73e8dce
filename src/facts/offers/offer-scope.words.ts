import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/offer-scope`. */
export const offerScopeWords: readonly FactWords[] = [
  {
    id: 'offers.scope',
    title: 'Parts of life in one plan',
    question:
      'Which parts of a life does each offer address in one plan (health, housing, income, work and skills, ' +
      'relationships, safety, place), and does one worker lead across them?',
  },
  {
    id: 'offers.lasting-support',
    title: 'Support that outlasts the problem',
    question: 'Which of your offers go on after the immediate problem is solved?',
  },
];
