import { defineRule, type Rule } from '../../define/index.ts';
import { strategyMandate } from '../../facts/place/place-strategy.ts';
import { atLeast } from '../../util/number.ts';

/** Citizens shared power in setting the strategy, and it carries a mandate. */
export const strategyMandateRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/strategy-mandate',
    theme: 'local-strategy',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { mandate: strategyMandate },
  parameters: {
    shown: { value: 0.75, unit: 'share' },
  },
  messages: {
    shown: '',
    partly: '',
    none: '',
  },
  judge: ({ mandate }, { shown }) => {
    const { low, high } = mandate;
    if (atLeast(low, shown)) return { score: mandate, message: 'shown' };
    if (high === 0) return { score: mandate, message: 'none' };
    return { score: mandate, message: 'partly' };
  },
  remedies: [
    { id: 'partnership-on-strategy', owner: 'commissioner' },
    { id: 'seek-mandate', owner: 'parent' },
  ],
});
