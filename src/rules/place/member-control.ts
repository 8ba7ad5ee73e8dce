import { defineRule, type Rule } from '../../define/index.ts';
import { memberControl, rivalControl } from '../../facts/ownership/ownership.ts';
import { ANYTHING } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** Members control it. */
export const memberControlRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/member-control',
    theme: 'democratic-ownership',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { control: memberControl },
  uses: { rival: rivalControl },
  parameters: {
    blocking: { value: 0.25, unit: 'share' },
    majority: { value: 0.5, unit: 'share' },
    stalemate: { value: 0.5, unit: 'score' },
    minority: { value: 0.25, unit: 'score' },
  },
  messages: {
    control: '{low:percent}',
    shared: '{low:percent} {high:percent}',
    minority: '{low:percent} {high:percent}',
    others: '{low:percent} {high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ control, rival = ANYTHING }, { blocking, majority, stalemate, minority }) => {
    // Control is who can decide: a step, and not a ramp.
    const worthOf = (share: number, isOutvoted: boolean): number => {
      if (below(majority, share)) return 1;
      if (atLeast(blocking, share)) return 0;
      return isOutvoted ? minority : stalemate;
    };
    const score = {
      low: worthOf(control.low, below(majority, rival.high)),
      high: worthOf(control.high, below(majority, rival.low)),
    };
    const data = { low: control.low, high: control.high };
    if (score.low < score.high) return { score, message: 'open', data };
    if (score.low === 1) return { score, message: 'control', data: { low: control.low } };
    if (score.low === 0) return { score, message: 'others', data };
    return { score, message: score.low === minority ? 'minority' : 'shared', data };
  },
  remedies: [
    { id: 'widen-member-stake', owner: 'parent', after: ['shared', 'minority', 'others', 'open'] },
    { id: 'limit-partner-votes', owner: 'partner', after: ['shared', 'minority', 'others'] },
  ],
});
