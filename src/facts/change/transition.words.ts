import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/change/transition`. */
export const transitionWords: readonly FactWords[] = [
  {
    id: 'transition.cost',
    title: 'Cost of the change',
    question:
      'What does the change cost the mutual: set-up and advice, standing in for staff, pension bond, VAT that cannot be ' +
      'recovered; or how heavy is it in a word?',
  },
  {
    id: 'transition.over',
    title: 'Whether the change is over',
    question: 'When did it go live, or begin to trade?',
  },
  {
    id: 'transition.parent-support',
    title: 'Support of the parent body',
    question:
      'How firm is the mandate; came the first contract without competition; are terms for buildings and for shared ' +
      'services agreed; are objectives and benefits written into the contract?',
  },
];
