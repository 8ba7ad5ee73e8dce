import { defineRule, type Rule } from '../../define/index.ts';
import { spilloverBreadth } from '../../facts/place/enterprise.ts';
import { atLeast, betweenRange } from '../../util/number.ts';

/** Services feed enterprise, trade, skills and work around them. */
export const enterpriseSpillOverRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/enterprise-spill-over',
    theme: 'local-economy',
    depth: 'screening',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { ways: spilloverBreadth },
  parameters: {
    broad: { value: 2, unit: 'count' },
  },
  messages: {
    broad: '{low:number}',
    some: '{low:number} {high:number}',
    none: '',
  },
  judge: ({ ways }, { broad }) => {
    const { low, high } = ways;
    const score = betweenRange(ways, 0, broad);
    if (atLeast(low, broad)) return { score, message: 'broad', data: { low } };
    if (high === 0) return { score, message: 'none' };
    return { score, message: 'some', data: { low, high } };
  },
  remedies: [
    { id: 'count-spillovers', owner: 'mutual' },
    { id: 'link-skills-policy', owner: 'parent' },
  ],
});
