import { defineRule, type Rule } from '../../define/index.ts';
import { informalShare, informalTerms } from '../../facts/relationships/informal-resources.ts';
import { interval } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** Informal help is drawn on with consent, and given something back. */
export const informalResourcesRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/informal-resources',
    theme: 'formal-and-informal',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { terms: informalTerms },
  uses: { share: informalShare },
  parameters: {
    reciprocityWeight: { value: 0.2, unit: 'share' },
  },
  messages: {
    fair: '',
    none: '',
    transfer: '',
    unsafe: '{high:percent}',
    'one-way': '',
    open: '{low:percent}',
    'with-share': '{low:percent} {share:percent}',
  },
  judge: ({ terms: { present, safeguards, replacesPaidStaff, reciprocated }, share }, { reciprocityWeight }) => {
    const worth = (end: 'low' | 'high'): number =>
      safeguards[end] * (1 - reciprocityWeight + reciprocityWeight * reciprocated[end]);
    const score = interval(
      present.low * (1 - replacesPaidStaff.high) * worth('low'),
      present.high * (1 - replacesPaidStaff.low) * worth('high'),
    );
    if (present.high === 0) return { score, message: 'none' };
    if (replacesPaidStaff.low === 1) return { score, message: 'transfer' };
    if (atLeast(score.low, 1)) return { score, message: 'fair' };
    const { low, high } = safeguards;
    if (low === 1 && reciprocated.high === 0) return { score, message: 'one-way' };
    if (high < 1) return { score, message: 'unsafe', data: { high } };
    return share === undefined
      ? { score, message: 'open', data: { low } }
      : { score, message: 'with-share', data: { low, share } };
  },
  remedies: [
    { id: 'agree-terms', owner: 'mutual', after: ['unsafe', 'open', 'with-share'] },
    { id: 'give-back', owner: 'mutual', after: ['none', 'one-way', 'open', 'with-share'] },
    { id: 'restore-posts', owner: 'commissioner', after: ['transfer', 'unsafe'] },
  ],
});
