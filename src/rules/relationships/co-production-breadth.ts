import { defineRule, type Rule } from '../../define/index.ts';
import { modesInUse } from '../../facts/relationships/co-production.ts';
import { interval } from '../../util/interval.ts';
import { atLeast, below, between, sum } from '../../util/number.ts';

/** Citizens take part in planning, designing, delivering and assessing. */
export const coProductionBreadthRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/co-production-breadth',
    theme: 'citizen-and-service',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { modes: modesInUse },
  parameters: {
    enough: { value: 3, unit: 'count' },
    voiceOnly: { value: 0.67, unit: 'score' },
  },
  messages: {
    broad: '{low:number}',
    narrow: '{high:number} {enough:number}',
    voice: '',
    open: '{low:number} {high:number}',
  },
  judge: ({ modes }, { enough, voiceOnly }) => {
    const all = Object.values(modes);
    const action = modes['co-deliver'];
    const low = sum(all.map((mode) => mode.low));
    const high = sum(all.map((mode) => mode.high));
    // Without delivery the ceiling holds; in between it rises with delivery.
    const scoreOf = (count: number, delivered: number): number =>
      Math.min(between(count, 0, enough), voiceOnly + (1 - voiceOnly) * delivered);
    const score = interval(scoreOf(low, action.low), scoreOf(high, action.high));
    if (atLeast(score.low, 1)) return { score, message: 'broad', data: { low } };
    if (action.high === 0 && atLeast(low, 1)) return { score, message: 'voice' };
    if (below(score.high, 1)) return { score, message: 'narrow', data: { high, enough } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'add-mode', owner: 'mutual', after: ['narrow', 'open'] },
    { id: 'open-delivery', owner: 'mutual', after: ['voice'] },
    { id: 'pay-for-co-production', owner: 'commissioner' },
  ],
});
