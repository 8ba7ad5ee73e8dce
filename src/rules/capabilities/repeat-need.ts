import { defineRule, type Rule } from '../../define/index.ts';
import { type RepeatNeed, repeatNeed } from '../../facts/offers/repeat-need.ts';
import { add, complement, type Interval, interval, scale } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Fewer people come back with the same need. */
export const repeatNeedRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/repeat-need',
    theme: 'over-the-long-term',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { need: repeatNeed },
  parameters: {
    clearChange: { value: 0.05, unit: 'share' },
    levelPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    few: '',
    many: '',
    open: '',
  },
  judge: ({ need }, { clearChange, levelPart }) => {
    const fall = ({ change, reachChange }: RepeatNeed): Interval => {
      const fallen = betweenRange(change, clearChange, -clearChange);
      if (reachChange === null) return interval(0, fallen.high);
      return below(reachChange, 0) ? interval(0, 0) : fallen;
    };
    const fallen = scoreOfSpread(need, fall);
    const score = scoreOfSpread(need, (known) =>
      add(scale(complement(known.share), levelPart), scale(fall(known), 1 - levelPart)),
    );
    if (atLeast(fallen.low, 1)) return { score, message: 'few' };
    if (below(fallen.high, 1)) return { score, message: 'many' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'ask-returners', owner: 'mutual' },
    { id: 'share-records', owner: 'partner', after: ['open'] },
  ],
});
