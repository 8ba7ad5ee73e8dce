import { defineRule, type Rule } from '../../define/index.ts';
import { strengthsPractice } from '../../facts/offers/strengths-practice.ts';
import { add, scale } from '../../util/interval.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';
import { scoreOfSpread } from '../../util/spread.ts';

/** Work starts from people’s strengths. */
export const strengthsPracticeRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/strengths-practice',
    theme: 'people-and-strengths',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { practice: strengthsPractice },
  parameters: {
    nearlyAll: { value: 0.8, unit: 'share' },
    saidPart: { value: 0.5, unit: 'share' },
  },
  messages: {
    shown: '{nearlyAll:percent}',
    partly: '',
    open: '',
  },
  judge: ({ practice }, { nearlyAll, saidPart }) => {
    const score = scoreOfSpread(practice, ({ said, shown }) =>
      add(scale(said, saidPart), scale(betweenRange(shown, 0, nearlyAll), 1 - saidPart)),
    );
    const { low, high } = score;
    if (atLeast(low, 1)) return { score, message: 'shown', data: { nearlyAll } };
    if (below(high, 1)) return { score, message: 'partly' };
    return { score, message: 'open' };
  },
  remedies: [
    { id: 'audit-files', owner: 'mutual', after: ['open', 'partly'] },
    { id: 'room-for-conversations', owner: 'commissioner', after: ['partly'] },
  ],
});
