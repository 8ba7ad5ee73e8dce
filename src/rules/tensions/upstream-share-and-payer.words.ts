import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/upstream-share-and-payer`. */
export const upstreamShareAndPayerWords: RuleWords = {
  id: 'tensions/upstream-share-and-payer',
  depthReason: 'It takes the offers and the budgets behind them.',
  title: 'Early work and who pays',
  claim: 'Much of the work acts early, and budgets that gain from it do not pay.',
  rationale:
    'Early work saves most in budgets other than the one that pays for it. The further upstream an offer ' +
    'goes, the more it depends on somebody paying for another’s gain.',
  zeroMeans: 'Nothing acts early, or all budgets that gain are pooled with those that pay.',
  oneMeans: 'Everything acts early, and no budget is pooled.',
  falsifiedBy: 'Commissioners who buy early work as readily without a share in its gains.',
  criteria: ['L1', 'C5'],
  sources: [
    {
      kind: 'publication',
      title: 'Exploring preventative investment in local government',
      publisher: 'CIPFA and the Health Foundation',
      url: 'https://www.cipfa.org/cipfa-thinks/articles/exploring-preventative-investment-in-local-government',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'At least {early:percent} of the offers act early, and at least {apart:percent} of the contracts are ' +
      'not pooled with the budgets that gain: who pays is not who gains.',
    eased:
      'Early work and its payers do not pull apart much here: at least {early:percent} acts early, at least ' +
      '{apart:percent} is not pooled.',
    open:
      'At least {early:percent} of the offers act early; whose budgets gain is not settled: at least ' +
      '{apart:percent} of the contracts are not pooled.',
  },
  remedies: {
    pool: {
      text: 'Pool or align the budgets that gain with the one that pays, for a trial period.',
      evidence: 'the agreement between budgets',
    },
  },
};
