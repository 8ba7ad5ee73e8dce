import type { RuleWords } from '../../define/index.ts';

/** Words of `place/local-multiplier`. */
export const localMultiplierWords: RuleWords = {
  id: 'place/local-multiplier',
  depthReason: 'Its third round takes a survey of staff and suppliers.',
  title: 'Local multiplier over three rounds',
  claim: 'Income is spent with people and suppliers in the place, who spend it there again.',
  rationale:
    'The three-round multiplier follows wages as well as purchases. Its whole range, from nothing to everything that ' +
    'stays, is taken as the scale, because no level between them is known to be enough.',
  zeroMeans: 'Nothing is spent locally: a multiplier of 1.',
  oneMeans: 'All of it is spent locally twice over: a multiplier of 3.',
  falsifiedBy: 'A multiplier that rises while local income does not.',
  contested:
    'It leaves out later rounds, displacement and prices, costs a survey, and must not be compared between ' +
    'boundaries of different size.',
  criteria: ['D8'],
  sources: [
    {
      kind: 'publication',
      title: 'The Money Trail: measuring your impact on the local economy using LM3',
      publisher: 'New Economics Foundation and The Countryside Agency',
      year: 2002,
      url: 'https://ccednet-rcdec.ca/en/toolbox/money-trail-measuring-your-impact-local-economy-using-lm3',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Local multipliers are something of a myth',
      publisher: 'The View from Cullingworth',
      year: 2013,
      url: 'https://theviewfromcullingworth.blogspot.com/2013/11/local-multipliers-are-something-of-myth.html',
      stance: 'opponent',
    },
  ],
  parameters: {
    nothingStays: {
      meaning: 'Multiplier where nothing is spent locally.',
      source: {
        kind: 'judgement',
        note: 'The lower end of the formula, (R1 + R2 + R3) / R1 with both later rounds 0.',
      },
    },
    allStays: {
      meaning: 'Multiplier where everything is spent locally in both rounds.',
      source: { kind: 'judgement', note: 'The upper end of the same formula.' },
    },
  },
  messages: {
    measured: 'Each pound of income makes {low:number} pounds of spending in {boundary} over three rounds.',
    'third-round-open':
      'Each pound of income makes between {low:number} and {high:number} pounds of spending in {boundary}: the third ' +
      'round is not known.',
  },
  notApplicable: { 'not-begun': 'It has not begun to work under its own name: there is no record yet.' },
  remedies: {
    'third-round': {
      text: 'Ask the largest local suppliers and a sample of staff where they spend what they receive.',
      evidence: 'a survey with its response rate',
    },
    'hire-and-buy-near': {
      text: 'Look together with other large employers for what could be bought and hired nearby at a fair price.',
      evidence: 'a joint review of contracts',
    },
  },
};
