import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/money/funding`. */
export const fundingWords: readonly FactWords[] = [
  {
    id: 'offer.willingness',
    title: 'Willingness to pay',
    question:
      'Does the offer run, or has this commissioner procured it, set money aside, written it into its intentions, shown ' +
      'interest, or declined?',
  },
  {
    id: 'offer.self-fund-ratio',
    title: 'Own means against cost',
    question:
      'What does the offer cost a year, and how much surplus, social investment, unrestricted grant and trading income ' +
      'could the mutual put into it?',
  },
];
