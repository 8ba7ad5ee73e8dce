import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/benefit-cost`. */
export const benefitCostWords: RuleWords = {
  id: 'capabilities/benefit-cost',
  depthReason: 'It takes an appraisal with costs and benefits by year.',
  title: 'Benefits over costs',
  claim: 'Over the years benefits are worth at least what the offer costs, with something taken off for optimism.',
  rationale:
    'Long-term support is paid now and pays later. An appraisal shows whether it does; above one, more is not ' +
    'scored, because large ratios tell of assumptions more than of effects.',
  zeroMeans: 'What is funded is worth nothing beside what it costs.',
  oneMeans: 'All that is funded is worth at least what it costs.',
  falsifiedBy: 'Offers with a ratio above one whose benefits nobody could find afterwards.',
  contested:
    'Benefits fall to other budgets than the payer’s, and claims of cash released run high. Averages hide who gains; ' +
    'what a relationship is worth may have no price.',
  criteria: ['L11'],
  sources: [
    {
      kind: 'publication',
      title: 'Research: cost benefit analysis',
      publisher: 'Greater Manchester Combined Authority',
      url: 'https://greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/',
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Money, that’s what I want (part 2)',
      publisher: 'NPC',
      year: 2014,
      url: 'https://www.thinknpc.org/blog/part-2-money-thats-what-i-want/',
      stance: 'independent',
    },
  ],
  parameters: {
    covered: {
      meaning: 'Benefits over costs that count as fully met.',
      source: {
        kind: 'publication',
        title: 'CBA overview',
        publisher: 'Greater Manchester',
        url: 'https://www.scribd.com/presentation/129318241/CBA-overview',
        stance: 'independent',
      },
    },
    worstOptimism: {
      meaning: 'Most that may have to be taken off benefits where nobody has said how much was.',
      source: { kind: 'judgement', note: 'Half of the benefit may be hope; with the share stated this is not used.' },
    },
  },
  messages: {
    covered: 'Benefits cover the costs of all that is offered, after optimism.',
    short: 'Benefits cover {high:percent} of the costs at most, after optimism.',
    open: 'Benefits cover {low:percent} to {high:percent} of the costs, as far as is known.',
  },
  remedies: {
    'appraise-together': {
      text: 'Appraise the offer together with the budgets that gain, year by year, with a share taken off for optimism.',
      evidence: 'costs and benefits by year and by budget',
    },
    'publish-parts': {
      text: 'Publish the parts behind a ratio, so that others can work it out again.',
      evidence: 'the figures, their sources and the discount rate',
    },
  },
};
