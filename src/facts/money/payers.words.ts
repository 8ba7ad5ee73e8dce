import type { FactWords } from '../../define/index.ts';

/** Words of the facts in `facts/money/payers`. */
export const payersWords: readonly FactWords[] = [
  {
    id: 'finances.payer-concentration',
    title: 'Concentration of payers',
    question: 'Who pays how much of the income, contracts of one commissioner taken together?',
  },
  {
    id: 'finances.commissioned-share',
    title: 'Income from commissioners',
    question:
      'Which share of income comes from public commissioners, rather than from trading, fees, gifts or investment?',
  },
];
