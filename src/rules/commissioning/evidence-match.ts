import { defineGate, type Rule } from '../../define/index.ts';
import { evidenceGap } from '../../facts/contracts/evidence-gap.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import { mapDecreasing } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** There is as much evidence as the commissioner asks for. */
export const evidenceMatchRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/evidence-match',
    theme: 'money',
    depth: 'full',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { gap: evidenceGap },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    tooFar: { value: 2, unit: 'level' },
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    enough: '',
    staged: '',
    far: '{gap:number}',
    open: '',
  },
  judge: ({ gap }, { tooFar, mendable }) => {
    const score = mapDecreasing(gap, (levels) => (levels <= 0 ? 1 : atLeast(levels, tooFar) ? 0 : mendable));
    if (score.low === 1) return { score, message: 'enough' };
    if (score.low < score.high) return { score, message: 'open' };
    return score.low > 0 ? { score, message: 'staged' } : { score, message: 'far', data: { gap: gap.low } };
  },
  remedies: [
    { id: 'staged-funding', owner: 'commissioner', after: ['staged', 'far'] },
    { id: 'gather-evidence', owner: 'mutual', after: ['staged', 'far', 'open'] },
    { id: 'evidence-funds', owner: 'policy', after: ['far'] },
  ],
});
