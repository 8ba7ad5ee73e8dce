import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/strengths-practice`. */
export const strengthsPracticeWords: readonly FactWords[] = [
  {
    id: 'offers.strengths-practice',
    title: 'Work from strengths',
    question:
      'Does each offer work from people’s strengths, by a named approach or not? Of case files read: how many record ' +
      'strengths, and how many hold a plan written together with the person?',
  },
];
