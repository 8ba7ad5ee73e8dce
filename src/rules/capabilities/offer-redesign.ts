import { defineRule, type Rule } from '../../define/index.ts';
import { redesignLevels } from '../../facts/offers/offer-redesign.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** The service itself changed, not just who runs it. */
export const offerRedesignRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/offer-redesign',
    theme: 'the-offer-itself',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { levels: redesignLevels },
  parameters: {
    same: { value: 0, unit: 'level' },
    redesigned: { value: 4, unit: 'level' },
  },
  messages: {
    new: '{redesigned:number}',
    partly: '',
    open: '',
  },
  judge: ({ levels }, { same, redesigned }) => {
    const score = scoreOfSpread(levels, (level) => betweenRange(level, same, redesigned));
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'new', data: { redesigned } };
    if (below(high, 1)) return { score, message: 'partly' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'respecify-together', owner: 'commissioner', after: ['partly', 'open'] },
    { id: 'pilot-from-surplus', owner: 'mutual', after: ['partly', 'open'] },
    { id: 'mandate-for-change', owner: 'policy', after: ['partly'] },
  ],
});
