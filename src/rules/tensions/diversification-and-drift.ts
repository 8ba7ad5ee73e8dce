import { defineTension, type Rule } from '../../define/index.ts';
import { missionChange } from '../../facts/ownership/mission.ts';
import { payerConcentration } from '../../facts/money/payers.ts';
import { complement, type Interval } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Income comes from many payers, and purpose or users have moved. */
export const diversificationAndDriftRule: Rule = /* @__PURE__ */ defineTension({
  meta: {
    id: 'tensions/diversification-and-drift',
    theme: 'capital',
    depth: 'standard',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { payers: payerConcentration, change: missionChange },
  parameters: {
    muchLost: { value: 0.25, unit: 'share' },
    marked: { value: 0.5, unit: 'score' },
  },
  messages: {
    both: '{others:percent} {moved:percent}',
    eased: '{others:percent} {moved:percent}',
    open: '{others:percent}',
  },
  judge: ({ payers, change }, { muchLost, marked }) => {
    const first: Interval = complement(payers.largest);
    const second: Interval = higher(change.clause, betweenRange(change.targetLost, 0, muchLost));
    const score = { low: Math.min(first.low, second.low), high: Math.min(first.high, second.high) };
    const data = { others: first.low, moved: second.low };
    if (atLeast(score.low, marked)) return { score, message: 'both', data };
    return below(score.high, marked)
      ? { score, message: 'eased', data }
      : { score, message: 'open', data: { others: first.low } };
  },
  remedies: [{ id: 'test-new-income', owner: 'mutual', after: ['both'] }],
});

const higher = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
