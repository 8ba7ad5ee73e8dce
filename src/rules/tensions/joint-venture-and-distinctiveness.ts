import { defineTension, type Rule } from '../../define/index.ts';
import { reserveCover } from '../../facts/money/accounts.ts';
import { hollowPartnership } from '../../facts/relationships/veneer.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** A partner is needed for its capital, and the partnership is on its terms. */
export const jointVentureAndDistinctivenessRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/joint-venture-and-distinctiveness',
    theme: 'partners',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { hollow: hollowPartnership, cover: reserveCover },
  parameters: {
    comfortable: { value: 6, unit: 'months' },
    bare: { value: 1, unit: 'months' },
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{months:number} {terms:percent}',
    eased: '{months:number} {terms:percent}',
    open: '{months:number} {terms:percent}',
  },
  judge: ({ hollow, cover }, { comfortable, bare, marked }) => {
    const first: Interval = hollow;
    const second: Interval = betweenRange(cover, comfortable, bare);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { terms: first.low, months: cover.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [{ id: 'terms-before-capital', owner: 'partner', after: ['both'] }],
});
