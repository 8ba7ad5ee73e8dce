import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/social-capital`. */
export const socialCapitalWords: readonly FactWords[] = [
  {
    id: 'social-capital.travel',
    title: 'Change in social capital',
    question:
      'Which figures of trust, ties or influence do you follow, by type (inside a group, across groups, to those in ' +
      'power), and what were they before?',
  },
];
