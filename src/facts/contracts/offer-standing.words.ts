import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/offer-standing`. */
export const offerStandingWords: readonly FactWords[] = [
  {
    id: 'offer.standing',
    title: 'Where offer and contract stand',
    question: 'Is the offer running, proposed or over, and is the contract held, in view, lost or over?',
  },
];

/** Words of the reasons why a gate is not put. */
export const NOT_ASKED_WORDS: Readonly<Record<'offer-over', string>> = { 'offer-over': 'The offer has ended.' };

/** Words of the reasons why a condition of a buyer is not put. */
export const NO_CONDITION_WORDS: Readonly<Record<'offer-over' | 'no-buyer', string>> = {
  ...NOT_ASKED_WORDS,
  'no-buyer': 'No contract is left, so there are no terms to meet.',
};
