import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/prevention-share`. */
export const preventionShareWords: RuleWords = {
  id: 'capabilities/prevention-share',
  depthReason: 'What an offer is for is told in public; what was spent on it each year seldom is, and may stay open.',
  title: 'Work that acts early',
  claim: 'Part of what is offered acts before or at the first signs of need, and a growing share of money goes there.',
  rationale:
    'The proposition sets support over the long term against patching failure. No share is right for every service; ' +
    'so half of the score is the share of offers that act early, as it is, and half the change in their share of spend.',
  zeroMeans: 'Nothing that is funded acts early, and the share of spend that does fell clearly.',
  oneMeans: 'All that is funded acts early, and the share of spend that does rose clearly.',
  falsifiedBy: 'Services whose early share rose while as many people came to them in crisis as before.',
  contested:
    'Tiers are disputed at their edges, change with the person, and can be met by relabelling; delaying the loss of ' +
    'those already in need is prevention too. Figures for whole governments are no yardstick for one provider.',
  criteria: ['L1', 'L2'],
  sources: [
    {
      kind: 'publication',
      title: 'Exploring preventative investment in local government',
      publisher: 'CIPFA and the Health Foundation',
      url: 'https://www.cipfa.org/cipfa-thinks/articles/exploring-preventative-investment-in-local-government',
      stance: 'independent',
    },
    {
      kind: 'law',
      title: 'Care Act 2014',
      section: 'statutory guidance on preventing, reducing or delaying needs',
      url: 'https://www.southtynesidesafeguardingappp.co.uk/preventing-reducing-or-delaying-needs/',
    },
  ],
  parameters: {
    fullChange: {
      meaning: 'Rise of the early share of spend that counts as full, and fall that counts as nothing.',
      source: {
        kind: 'judgement',
        note: 'One pound in twenty moved: more than the noise of classifying a budget twice.',
      },
    },
    levelPart: {
      meaning: 'Part of the score that is the share of offers as it is; the rest is the change in spend.',
      source: { kind: 'judgement', note: 'No target is defensible, so neither level nor direction decides alone.' },
    },
  },
  messages: {
    rising:
      'Of what is offered, {low:percent} to {high:percent} acts early, and more of the spend does so than before.',
    'not-rising':
      'Of what is offered, {low:percent} to {high:percent} acts early, and no more of the spend does so than before.',
    unclear:
      'Of what is offered, {low:percent} to {high:percent} acts early; what is known of spend does not settle whether that is growing.',
    'no-baseline': 'Of what is offered, {low:percent} to {high:percent} acts early; spend by year is not known.',
  },
  remedies: {
    'classify-spend': {
      text: 'Sort the budget by tier with a written rule each year, and publish rule and result.',
      evidence: 'two years of spend by tier under the same rule',
    },
    'transition-share': {
      text: 'Set aside a share of the contract for earlier work, so that it need not wait until crises fall.',
      evidence: 'a budget line for the move and what it paid for',
    },
  },
};
