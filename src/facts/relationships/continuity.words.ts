import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/relationships/continuity`. */
export const continuityWords: readonly FactWords[] = [
  {
    id: 'continuity.record',
    title: 'Continuity of contacts',
    question: 'How often did a typical person see each worker in the last year, and what was the figure before?',
  },
];
