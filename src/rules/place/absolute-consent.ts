import { defineRule, type Rule } from '../../define/index.ts';
import { absoluteConsentShare } from '../../facts/participation/participation-record.ts';
import { origin } from '../../facts/change/standing.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Those entitled to vote consented to the change. */
export const absoluteConsentRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/absolute-consent',
    theme: 'democratic-ownership',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { consent: absoluteConsentShare },
  uses: { origin },
  notApplicable: { 'new-start': '' },
  applies: ({ origin: from }) => (from === 'new-start' ? 'new-start' : true),
  parameters: {
    majority: { value: 0.5, unit: 'share' },
  },
  messages: {
    majority: '{low:percent}',
    minority: '{high:percent} {majority:percent}',
    'no-consent': '',
    open: '{low:percent} {high:percent}',
  },
  judge: ({ consent }, { majority }) => {
    const { low, high } = consent;
    const score = betweenRange(consent, 0, majority);
    if (atLeast(low, majority)) return { score, message: 'majority', data: { low } };
    if (high === 0) return { score, message: 'no-consent' };
    if (below(high, majority)) return { score, message: 'minority', data: { high, majority } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'hold-ballot', owner: 'parent', after: ['minority', 'no-consent'] },
    { id: 'publish-figures', owner: 'mutual', after: ['open'] },
  ],
});
