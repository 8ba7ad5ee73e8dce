import type { RuleWords } from '../../define/index.ts';

/** Words of `place/local-spend`. */
export const localSpendWords: RuleWords = {
  id: 'place/local-spend',
  depthReason: 'It takes an analysis of purchase ledgers, twice.',
  title: 'Local share of supplier spend',
  claim: 'A part of supplier spend stays in the place, and more of it than before.',
  rationale:
    'Money spent with local suppliers can be spent there again. No level is right everywhere, because places differ ' +
    'in size and in what they make; so half of the score is the level as it is, half its change since a baseline.',
  zeroMeans: 'Nothing is spent locally, and the share has fallen by as much as counts as a full change.',
  oneMeans: 'All is spent locally, and the share has risen by as much as counts as a full change.',
  falsifiedBy: 'A rising local share with no more local jobs or firms, or with prices that rose as much.',
  contested:
    'Little is shown about outcomes; buying nearby can raise prices, take from other places, and depend on where ' +
    'the boundary is drawn. Its advocates answer that it makes markets more social rather than closed.',
  criteria: ['D7'],
  sources: [
    {
      kind: 'publication',
      title: 'Community wealth building in Preston',
      publisher: 'Centre for Local Economic Strategies',
      url: 'https://cles.org.uk/community-wealth-building-in-practice/community-wealth-building-places/community-wealth-building-in-preston/',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'The Preston model: a panacea for Wales?',
      publisher: 'Wales Centre for Public Policy',
      url: 'https://www.wcpp.org.uk/commentary/the-preston-model-a-panacea-for-wales/',
      stance: 'independent',
    },
  ],
  parameters: {
    fullChange: {
      meaning: 'Rise of the local share since the baseline that counts as full, and fall that counts as nothing.',
      source: {
        kind: 'publication',
        title: 'Community wealth building in Preston: from 5% in 2012/13 to 18.2% in 2016/17',
        publisher: 'Centre for Local Economic Strategies',
        url: 'https://cles.org.uk/community-wealth-building-in-practice/community-wealth-building-places/community-wealth-building-in-preston/',
        stance: 'advocate',
      },
    },
    levelPart: {
      meaning: 'Part of the score that is the level as it is; the rest is its change.',
      source: { kind: 'judgement', note: 'No target is defensible, so neither level nor direction decides alone.' },
    },
  },
  messages: {
    rising: 'Of supplier spend, at least {low:percent} stays in {boundary}, more than the {baseline:percent} before.',
    'not-rising':
      'Of supplier spend, at most {high:percent} stays in {boundary}, no more than the {baseline:percent} before.',
    unclear:
      'Of supplier spend, between {low:percent} and {high:percent} stays in {boundary}, which may be more or less than the ' +
      '{baseline:percent} before.',
    'no-baseline':
      'Of supplier spend, between {low:percent} and {high:percent} stays in {boundary}; no earlier figure says whether that ' +
      'is more.',
  },
  notApplicable: { 'not-begun': 'It has not begun to work under its own name: there is no record yet.' },
  remedies: {
    'measure-twice': {
      text: 'Analyse spend by the supplier’s place of work each year, and keep the first figure as a baseline.',
      evidence: 'two analyses with the same boundary',
    },
    'smaller-lots': {
      text: 'Cut lots to a size that local firms can bid for, and watch price and quality beside local share.',
      evidence: 'lots and bids by size and place',
    },
  },
};
