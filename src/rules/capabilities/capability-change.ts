import { defineRule, type Rule } from '../../define/index.ts';
import { type CapabilityChange, capabilityChanges } from '../../facts/offers/capability-outcomes.ts';
import { type Interval, interval, shareOfShares } from '../../util/interval.ts';
import { atLeast, below, mean } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** People are able to be and do more than before. */
export const capabilityChangeRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/capability-change',
    theme: 'people-and-strengths',
    depth: 'standard',
    levels: ['organisation', 'service'],
    status: 'stable',
  },
  needs: { changes: capabilityChanges },
  parameters: {
    mostLost: { value: 0.4, unit: 'share' },
    lostFactor: { value: 0.5, unit: 'share' },
  },
  messages: {
    rose: '{mostLost:percent}',
    'not-shown': '',
    open: '',
  },
  judge: ({ changes }, { mostLost, lostFactor }) => {
    const sound = (lost: number): number => (atLeast(mostLost, lost) ? 1 : lostFactor);
    const scoreOf = ({ rise, attrition }: CapabilityChange): Interval =>
      shareOfShares(rise, interval(sound(attrition.low), sound(attrition.high)));
    const score = scoreOfSpread(changes, (measured) => {
      const scores = measured.map(scoreOf);
      return interval(mean(scores.map(({ low }) => low)) ?? 0, mean(scores.map(({ high }) => high)) ?? 1);
    });
    if (atLeast(score.low, 1)) return { score, message: 'rose', data: { mostLost } };
    if (below(score.high, 1)) return { score, message: 'not-shown' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'one-measure', owner: 'mutual' },
    { id: 'fund-measuring', owner: 'commissioner', after: ['open', 'not-shown'] },
  ],
});
