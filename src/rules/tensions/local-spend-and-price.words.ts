import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/local-spend-and-price`. */
export const localSpendAndPriceWords: RuleWords = {
  id: 'tensions/local-spend-and-price',
  depthReason: 'It takes spend by supplier and accounts of several years.',
  title: 'Local spend and price',
  claim: 'Much is bought locally, and margins leave no room for a higher price.',
  rationale:
    'Buying locally keeps money in the place. Where local suppliers cost more, somebody pays: users, ' +
    'staff or the reserve. Thin margins do not show that local suppliers are dear, only that it would ' +
    'matter.',
  zeroMeans: 'Nothing is bought locally, or margins have room.',
  oneMeans: 'Everything is bought locally, and there is no surplus.',
  falsifiedBy: 'Organisations that buy locally at no higher price whatever their margins.',
  criteria: ['D7', 'V5'],
  sources: [
    {
      kind: 'publication',
      title: 'The Preston model: a panacea for Wales?',
      publisher: 'Wales Centre for Public Policy',
      url: 'https://www.wcpp.org.uk/commentary/the-preston-model-a-panacea-for-wales/',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    room: {
      meaning: 'Surplus over turnover from which a year has room.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    none: {
      meaning: 'Surplus over turnover from which, downwards, there is no room.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'At least {local:percent} of supplier spend is local, and margins are thin to at least ' +
      '{thin:percent}: a higher price would be felt.',
    eased:
      'Local spend and price do not pull apart much here: at least {local:percent} of spend is local, ' +
      'margins are thin to at least {thin:percent}.',
    open: 'At least {local:percent} of supplier spend is local; what margins leave is known in part.',
  },
  remedies: {
    'compare-prices': {
      text: 'Compare price and quality of local and other suppliers for the largest purchases.',
      evidence: 'a comparison by purchase',
    },
  },
};
