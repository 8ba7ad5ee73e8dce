import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/capability-outcomes`. */
export const capabilityOutcomesWords: readonly FactWords[] = [
  {
    id: 'offers.capability-changes',
    title: 'Measured change in capability',
    question:
      'Which measure of what people are able to be and do was taken before and after, with which means, which interval ' +
      'of the change, and how many people were lost in between?',
  },
  {
    id: 'offers.follow-up-months',
    title: 'How long outcomes are followed',
    question: 'How many months after the baseline was each outcome measured again?',
  },
];
