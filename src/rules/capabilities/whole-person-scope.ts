import { defineRule, type Rule } from '../../define/index.ts';
import { offerScope } from '../../facts/offers/offer-scope.ts';
import { add, point, scale, shareOfShares } from '../../util/interval.ts';
import { atLeast, below, between } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Offers address the whole person rather than one issue. */
export const wholePersonScopeRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/whole-person-scope',
    theme: 'people-and-strengths',
    depth: 'screening',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { scope: offerScope },
  parameters: {
    single: { value: 1, unit: 'count' },
    several: { value: 3, unit: 'count' },
    leadPart: { value: 0.25, unit: 'share' },
  },
  messages: {
    whole: '{several:number}',
    part: '',
    open: '',
  },
  judge: ({ scope }, { single, several, leadPart }) => {
    const score = scoreOfSpread(scope, ({ domains, lead }) =>
      shareOfShares(point(between(domains, single, several)), add(point(1 - leadPart), scale(lead, leadPart))),
    );
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'whole', data: { several } };
    if (below(high, 1)) return { score, message: 'part' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'one-plan', owner: 'mutual', after: ['part', 'open'] },
    { id: 'buy-jointly', owner: 'commissioner', after: ['part', 'open'] },
  ],
});
