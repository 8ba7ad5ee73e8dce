import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/change/standing`. */
export const standingWords: readonly FactWords[] = [
  {
    id: 'subject.has-begun',
    title: 'Begun',
    question: 'Has it begun to work under its own name, or is it still being prepared?',
  },
  {
    id: 'subject.origin',
    title: 'Origin',
    question: 'Did it come out of a public body, out of a merger, or was it begun by those who joined it?',
  },
];
