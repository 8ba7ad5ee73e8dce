import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/governance`. */
export const governanceWords: readonly FactWords[] = [
  {
    id: 'governance.elected-share',
    title: 'Elected seats',
    question: 'On the body that sets the strategy, which share of the seats do members elect?',
  },
  {
    id: 'governance.citizen-elected-share',
    title: 'Seats elected by users and local people',
    question: 'On the body that sets the strategy, which share of the seats do users, carers and local people elect?',
  },
];
