import { defineRule, type Rule } from '../../define/index.ts';
import { continuityRecord } from '../../facts/relationships/continuity.ts';
import { add, mapIncreasing, scale } from '../../util/interval.ts';
import { betweenRange } from '../../util/number.ts';

/** People see the same faces. */
export const continuityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/continuity',
    theme: 'citizen-and-service',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { record: continuityRecord },
  parameters: {
    levelWeight: { value: 0.5, unit: 'share' },
    noticeable: { value: 0.05, unit: 'score' },
  },
  messages: {
    rising: '{low:number}',
    falling: '{fall:number}',
    steady: '',
    open: '{low:number} {high:number}',
  },
  judge: ({ record: { level, change } }, { levelWeight, noticeable }) => {
    const travelled = betweenRange(change, -noticeable, noticeable);
    const score = add(
      scale(
        mapIncreasing(level, (index) => index),
        levelWeight,
      ),
      scale(travelled, 1 - levelWeight),
    );
    if (change.low >= noticeable) return { score, message: 'rising', data: { low: change.low } };
    if (change.high <= -noticeable) return { score, message: 'falling', data: { fall: -change.high } };
    const settled = change.low > -noticeable && change.high < noticeable;
    return settled
      ? { score, message: 'steady' }
      : { score, message: 'open', data: { low: level.low, high: level.high } };
  },
  remedies: [
    { id: 'named-worker', owner: 'mutual' },
    { id: 'commission-continuity', owner: 'commissioner', after: ['falling', 'open'] },
  ],
});
