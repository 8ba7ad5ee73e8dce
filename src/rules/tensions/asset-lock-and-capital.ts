import { defineTension, type Rule } from '../../define/index.ts';
import { reserveCover } from '../../facts/money/accounts.ts';
import { surplusSafeguards } from '../../facts/ownership/surplus.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** The lock that keeps assets in place also keeps capital out where capital is short. */
export const assetLockAndCapitalRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/asset-lock-and-capital',
    theme: 'capital',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { safeguards: surplusSafeguards, cover: reserveCover },
  parameters: {
    comfortable: { value: 6, unit: 'months' },
    bare: { value: 1, unit: 'months' },
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{lock:percent} {months:number}',
    eased: '{lock:percent} {months:number}',
    open: '{months:number} {lock:percent}',
  },
  judge: ({ safeguards, cover }, { comfortable, bare, marked }) => {
    const first: Interval = safeguards.lock;
    const second: Interval = betweenRange(cover, comfortable, bare);
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { months: cover.low, lock: first.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return { score, message: below(score.high, marked) ? 'eased' : 'open', data };
  },
  remedies: [{ id: 'capital-with-lock', owner: 'mutual', after: ['both'] }],
});
