import { defineTension, type Rule } from '../../define/index.ts';
import { pooledBudgets } from '../../facts/money/pooled-budgets.ts';
import { preventionShare } from '../../facts/offers/prevention.ts';
import { complement, type Interval } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Much of the work acts early, and budgets that gain from it do not pay. */
export const upstreamShareAndPayerRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/upstream-share-and-payer',
    theme: 'resources',
    depth: 'standard',
    depthReason: 'It takes the offers and the budgets behind them.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Early work and who pays',
    claim: 'Much of the work acts early, and budgets that gain from it do not pay.',
    rationale:
      'Early work saves most in budgets other than the one that pays for it. The further upstream an offer ' +
      'goes, the more it depends on somebody paying for another’s gain.',
    zeroMeans: 'Nothing acts early, or all budgets that gain are pooled with those that pay.',
    oneMeans: 'Everything acts early, and no budget is pooled.',
    falsifiedBy: 'Commissioners who buy early work as readily without a share in its gains.',
    status: 'stable',
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
  },
  needs: { early: preventionShare, pooled: pooledBudgets },
  parameters: {
    marked: {
      value: 0.5,
      unit: 'score',
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
  judge: ({ early, pooled }, { marked }) => {
    const first: Interval = early;
    const second: Interval = complement(pooled);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { early: first.low, apart: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [
    {
      id: 'pool',
      owner: 'commissioner',
      text: 'Pool or align the budgets that gain with the one that pays, for a trial period.',
      evidence: 'the agreement between budgets',
      after: ['both'],
    },
  ],
});
