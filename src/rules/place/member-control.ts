import { defineRule, type Rule } from '../../define/index.ts';
import { memberControl, rivalControl } from '../../facts/ownership/ownership.ts';
import { openCircle } from '../../facts/participation/open-circle.ts';
import { outsideBoard, outsideVeto } from '../../facts/participation/outside-say.ts';
import { ANYTHING, point, shareOfShares } from '../../util/interval.ts';
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
  uses: { rival: rivalControl, circle: openCircle, board: outsideBoard, veto: outsideVeto },
  parameters: {
    blocking: { value: 0.25, unit: 'share' },
    majority: { value: 0.5, unit: 'share' },
    stalemate: { value: 0.5, unit: 'score' },
    minority: { value: 0.25, unit: 'score' },
  },
  messages: {
    control: '{low:percent}',
    circle: '{low:percent} {share:percent}',
    whoMayJoin: '{low:percent}',
    board: '{low:percent} {seats:percent}',
    veto: '{low:percent}',
    shared: '{low:percent} {high:percent}',
    minority: '{low:percent} {high:percent}',
    others: '{low:percent} {high:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: (
    { control, rival = ANYTHING, circle = ANYTHING, board = point(0), veto = point(0) },
    { blocking, majority, stalemate, minority },
  ) => {
    // Control is who can decide: a step, and not a ramp.
    const worthOf = (share: number, isOutvoted: boolean): number => {
      if (below(majority, share)) return 1;
      if (atLeast(blocking, share)) return 0;
      return isOutvoted ? minority : stalemate;
    };
    const most = (seats: number, canStop: number): number => {
      if (below(majority, seats)) return minority;
      return below(0, canStop) ? stalemate : 1;
    };
    const worth = {
      low: Math.min(worthOf(control.low, below(majority, rival.high)), most(board.high, veto.high)),
      high: Math.min(worthOf(control.high, below(majority, rival.low)), most(board.low, veto.low)),
    };
    // Control by a few of those who work there is not control by those who work there.
    const score = shareOfShares(worth, circle);
    const { low } = control;
    const data = { low, high: control.high };
    if (below(majority, low)) {
      if (below(majority, board.low)) return { score, message: 'board', data: { low, seats: board.low } };
      if (below(0, veto.low)) return { score, message: 'veto', data: { low } };
      if (worth.low === 1 && circle.low < circle.high) return { score, message: 'whoMayJoin', data: { low } };
      if (worth.low === 1 && below(circle.high, 1))
        return { score, message: 'circle', data: { low, share: circle.high } };
    }
    if (worth.low < worth.high) return { score, message: 'open', data };
    if (worth.low === 1) return { score, message: 'control', data: { low } };
    if (worth.low === 0) return { score, message: 'others', data };
    return { score, message: worth.low === minority ? 'minority' : 'shared', data };
  },
  remedies: [
    { id: 'widen-member-stake', owner: 'parent', after: ['shared', 'minority', 'others', 'open'] },
    { id: 'limit-partner-votes', owner: 'partner', after: ['shared', 'minority', 'others'] },
    { id: 'open-the-circle', owner: 'mutual', after: ['circle'] },
    { id: 'give-back-the-board', owner: 'parent', after: ['board', 'veto'] },
  ],
});
