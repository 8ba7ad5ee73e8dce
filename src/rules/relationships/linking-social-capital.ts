import { defineRule, type Rule } from '../../define/index.ts';
import { capitalTravel } from '../../facts/relationships/social-capital.ts';
import { add, scale } from '../../util/interval.ts';

/** People’s ties, above all to those with power, grow. */
export const linkingSocialCapitalRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/linking-social-capital',
    theme: 'citizen-and-service',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { travel: capitalTravel },
  parameters: {
    linkingWeight: { value: 0.5, unit: 'share' },
    flat: { value: 0.5, unit: 'score' },
  },
  messages: {
    up: '',
    down: '',
    open: '',
  },
  judge: ({ travel: { linking, others } }, { linkingWeight, flat }) => {
    const score = add(scale(linking, linkingWeight), scale(others, 1 - linkingWeight));
    if (linking.low === 1 && others.low === 1) return { score, message: 'up' };
    if (linking.high <= flat && others.high <= flat) return { score, message: 'down' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'follow-linking', owner: 'mutual', after: ['down', 'open'] },
    { id: 'open-doors', owner: 'commissioner', after: ['down', 'open'] },
  ],
});
