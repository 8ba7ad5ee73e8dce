import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/offers/repeat-need`. */
export const repeatNeedWords: readonly FactWords[] = [
  {
    id: 'offers.repeat-need',
    title: 'People who come back with the same need',
    question:
      'Of cases closed, how many came back with the same need within a year, which share was it before, and are as many ' +
      'people reached as then?',
  },
];
