import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/contracts/bid-size`. */
export const bidSizeWords: readonly FactWords[] = [
  {
    id: 'offer.size-fit',
    title: 'Size asked of bidders',
    question:
      'Which yearly turnover and which surety must bidders show, what was the turnover of the latest accounts, and what ' +
      'reserves, secured assets and facilities are there?',
  },
];
