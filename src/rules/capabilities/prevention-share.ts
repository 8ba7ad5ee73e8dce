import { defineRule, type Rule } from '../../define/index.ts';
import { earlySpendChange } from '../../facts/offers/early-spend.ts';
import { preventionShare } from '../../facts/offers/prevention.ts';
import { add, ANYTHING, scale } from '../../util/interval.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** What is offered acts before a crisis, and more of the money does so than before. */
export const preventionShareRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/prevention-share',
    theme: 'before-failure',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { share: preventionShare },
  uses: { change: earlySpendChange },
  parameters: {
    fullChange: { value: 0.05, unit: 'share' },
    levelPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    rising: '{low:percent} {high:percent}',
    'not-rising': '{low:percent} {high:percent}',
    unclear: '{low:percent} {high:percent}',
    'no-baseline': '{low:percent} {high:percent}',
  },
  judge: ({ share, change }, { fullChange, levelPart }) => {
    const travelled = change === undefined ? ANYTHING : betweenRange(change, -fullChange, fullChange);
    const score = add(scale(share, levelPart), scale(travelled, 1 - levelPart));
    const data = { low: share.low, high: share.high };
    if (change === undefined) return { score, message: 'no-baseline', data };
    if (!atLeast(0, change.low)) return { score, message: 'rising', data };
    return { score, message: atLeast(0, change.high) ? 'not-rising' : 'unclear', data };
  },
  remedies: [
    { id: 'classify-spend', owner: 'mutual', after: ['no-baseline', 'unclear', 'not-rising'] },
    { id: 'transition-share', owner: 'commissioner', after: ['not-rising', 'unclear'] },
  ],
});
