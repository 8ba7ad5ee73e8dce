import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/open-circle`. */
export const openCircleWords: readonly FactWords[] = [
  {
    id: 'membership.open-circle',
    title: 'Who may join',
    question:
      'May everyone who works there, uses it or lives by it become a member, or how many of them may: how many people ' +
      'work there, and how many of those may join?',
  },
];
