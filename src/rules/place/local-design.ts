import { defineRule, type Rule } from '../../define/index.ts';
import { localCrafting } from '../../facts/place/place-strategy.ts';
import { atLeast, below } from '../../util/number.ts';

/** The strategy is made in the place, for it, and by its people. */
export const localDesignRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/local-design',
    theme: 'local-strategy',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { crafting: localCrafting },
  parameters: {
    mostly: { value: 0.75, unit: 'share' },
  },
  messages: {
    crafted: '',
    partly: '',
    elsewhere: '',
  },
  judge: ({ crafting }, { mostly }) => {
    const { low, high } = crafting;
    if (atLeast(low, mostly)) return { score: crafting, message: 'crafted' };
    if (below(high, 1 - mostly) || high === 1 - mostly) return { score: crafting, message: 'elsewhere' };
    return { score: crafting, message: 'partly' };
  },
  remedies: [
    { id: 'co-commission-outcomes', owner: 'commissioner', after: ['partly', 'elsewhere'] },
    { id: 'own-plan', owner: 'mutual', after: ['partly', 'elsewhere'] },
    { id: 'room-for-places', owner: 'policy', after: ['elsewhere'] },
  ],
});
