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
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { early: preventionShare, pooled: pooledBudgets },
  parameters: {
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{early:percent} {apart:percent}',
    eased: '{early:percent} {apart:percent}',
    open: '{early:percent} {apart:percent}',
  },
  judge: ({ early, pooled }, { marked }) => {
    const first: Interval = early;
    const second: Interval = complement(pooled);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { early: first.low, apart: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [{ id: 'pool', owner: 'commissioner', after: ['both'] }],
});
