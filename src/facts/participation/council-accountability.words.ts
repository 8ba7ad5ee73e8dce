import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/participation/council-accountability`. */
export const councilAccountabilityWords: readonly FactWords[] = [
  {
    id: 'governance.council-controlled',
    title: 'In the hands of a council',
    question: 'Does an elected council own most of it, or control it as it controls its own departments?',
  },
  {
    id: 'governance.council-accountability',
    title: 'Answering to a council',
    question:
      'Does the council fill seats on the board, does it have to agree to strategy or budget, and do councillors ' +
      'examine the work in public at least once a year?',
  },
];
