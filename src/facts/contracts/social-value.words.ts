import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/social-value`. */
export const socialValueWords: readonly FactWords[] = [
  {
    id: 'commissioning.social-value',
    title: 'Social value in awards',
    question: 'Was social value considered before each procurement, and what was its weight in the award?',
  },
  {
    id: 'commissioning.contracts-in-view',
    title: 'Contracts in view',
    question: 'How many contracts or grants are held, bid for or in view?',
  },
];
