import { defineRule, type Rule } from '../../define/index.ts';
import { resilienceRecord } from '../../facts/offers/measured-figures.ts';
import { add, scale } from '../../util/interval.ts';
import { atLeast, below } from '../../util/number.ts';

/** The community served becomes more resilient. */
export const communityResilienceRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/community-resilience',
    theme: 'over-the-long-term',
    depth: 'full',
    levels: ['organisation', 'service'],
    status: 'experimental',
  },
  needs: { record: resilienceRecord },
  parameters: {
    travelPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    grew: '',
    'not-shown': '',
    open: '',
  },
  judge: ({ record: { travel, standing } }, { travelPart }) => {
    const score = add(scale(travel, travelPart), scale(standing, 1 - travelPart));
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'grew' };
    if (below(high, 1)) return { score, message: 'not-shown' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'few-figures', owner: 'partner' },
    { id: 'ask-what-helped', owner: 'mutual', after: ['not-shown', 'open'] },
  ],
});
