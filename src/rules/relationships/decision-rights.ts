import { defineRule, type Rule } from '../../define/index.ts';
import { decisionRightsInUse } from '../../facts/participation/decision-rights.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Citizens hold rights that change things, and use them. */
export const decisionRightsRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/decision-rights',
    theme: 'citizen-and-service',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { rights: decisionRightsInUse },
  parameters: {
    enough: { value: 0.6, unit: 'share' },
  },
  messages: {
    held: '{low:percent}',
    few: '{high:percent} {enough:percent}',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ rights }, { enough }) => {
    const score = betweenRange(rights, 0, enough);
    const { low, high } = rights;
    if (atLeast(low, enough)) return { score, message: 'held', data: { low } };
    if (below(high, enough)) return { score, message: 'few', data: { high, enough } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'grant-right', owner: 'mutual', after: ['few', 'open'] },
    { id: 'release-specification', owner: 'commissioner', after: ['few', 'open'] },
  ],
});
