import { defineRule, type Rule } from '../../define/index.ts';
import { partnershipQuality } from '../../facts/relationships/partnership-quality.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Partners work well together, in the eyes of both sides. */
export const partnershipQualityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/partnership-quality',
    theme: 'between-agencies',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { quality: partnershipQuality },
  parameters: {
    worst: { value: 1, unit: 'score' },
    good: { value: 4, unit: 'score' },
    apart: { value: 1, unit: 'score' },
  },
  messages: {
    good: '{low:number} {good:number}',
    apart: '{asymmetry:number} {low:number} {high:number}',
    poor: '{high:number} {good:number}',
    open: '{low:number} {high:number}',
  },
  judge: ({ quality: { mean, asymmetry } }, { worst, good, apart }) => {
    const score = betweenRange(mean, worst, good);
    const { low, high } = mean;
    if (asymmetry !== null && atLeast(asymmetry, apart)) {
      return { score, message: 'apart', data: { asymmetry, low, high } };
    }
    if (atLeast(low, good)) return { score, message: 'good', data: { low, good } };
    if (below(high, good)) return { score, message: 'poor', data: { high, good } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    { id: 'weakest-tie', owner: 'mutual', after: ['apart', 'poor'] },
    { id: 'ask-both', owner: 'partner', after: ['open', 'apart'] },
  ],
});
