import { defineRule, type Rule } from '../../define/index.ts';
import { principlesProfile } from '../../facts/relationships/co-production-principles.ts';
import { add, ANYTHING, scale } from '../../util/interval.ts';
import { betweenRange } from '../../util/number.ts';

/** Principles of co-production are practised. */
export const principlesProfileRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/principles-profile',
    theme: 'citizen-and-service',
    depth: 'full',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { profile: principlesProfile },
  parameters: {
    auditLow: { value: 1, unit: 'score' },
    auditHigh: { value: 5, unit: 'score' },
    auditWeight: { value: 0.5, unit: 'share' },
  },
  messages: {
    both: '{audit:number} {auditHigh:number} {low:percent} {high:percent}',
    audit: '{audit:number} {auditHigh:number}',
    levels: '{low:percent} {high:percent}',
  },
  judge: ({ profile: { audit, levels } }, { auditLow, auditHigh, auditWeight }) => {
    const audited = audit === undefined ? ANYTHING : betweenRange(audit, auditLow, auditHigh);
    const score = add(scale(audited, auditWeight), scale(levels ?? ANYTHING, 1 - auditWeight));
    const { low, high } = levels ?? ANYTHING;
    if (audit === undefined) return { score, message: 'levels', data: { low, high } };
    if (levels === undefined) return { score, message: 'audit', data: { audit: audit.low, auditHigh } };
    return { score, message: 'both', data: { audit: audit.low, auditHigh, low, high } };
  },
  remedies: [
    { id: 'weakest-principle', owner: 'mutual' },
    { id: 'mixed-group', owner: 'mutual' },
  ],
});
