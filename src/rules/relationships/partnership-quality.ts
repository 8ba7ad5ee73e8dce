import { defineRule, type Rule } from '../../define/index.ts';
import { partnershipQuality } from '../../facts/relationships/partnership-quality.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Partners work well together, in the eyes of both sides. */
export const partnershipQualityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'relationships/partnership-quality',
    theme: 'between-agencies',
    depth: 'standard',
    depthReason: 'It takes a short survey of the partners.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Quality of working together',
    claim: 'The mutual and its partners score working together well, on both sides.',
    rationale:
      'Shared structures are shells without people who communicate and respect each other. Each side may see it ' +
      'differently, so that one side’s answer leaves the other open.',
    zeroMeans: 'Both sides give the lowest score to every pair.',
    oneMeans: 'Both sides give every pair at least the score that counts as good.',
    falsifiedBy: 'Partners with high scores on both sides whose common users notice no co-ordination.',
    contested:
      'Perceptions, not effects; the published cut-offs could not be confirmed, so that ours is a convention. The ' +
      'instruments are licensed: scores are taken, items are not.',
    status: 'stable',
    criteria: ['R7'],
    sources: [
      {
        kind: 'publication',
        title: 'Relational Coordination Survey: validation',
        publisher: 'Brandeis University',
        url: 'https://heller.brandeis.edu/relational-coordination/survey/validation.html',
        stance: 'vendor',
      },
    ],
  },
  needs: { quality: partnershipQuality },
  parameters: {
    worst: {
      value: 1,
      unit: 'score',
      meaning: 'Mean that stands for zero.',
      source: { kind: 'judgement', note: 'The lowest answer of the scale.' },
    },
    good: {
      value: 4,
      unit: 'score',
      meaning: 'Mean that counts as fully met.',
      source: { kind: 'judgement', note: 'Agreement on a scale of five; no published cut could be confirmed.' },
    },
    apart: {
      value: 1,
      unit: 'score',
      meaning: 'Difference between the two sides of a pair from which they see it differently.',
      source: { kind: 'judgement', note: 'One step of the scale.' },
    },
  },
  messages: {
    good: 'Working together is scored {low:number} or better by both sides; {good:number} counts as fully met.',
    apart:
      'The two sides of a pair differ by {asymmetry:number} on a scale of five; the mean lies between {low:number} and {high:number}.',
    poor: 'Working together is scored {high:number} at most; {good:number} counts as fully met.',
    open: 'Working together is scored between {low:number} and {high:number}: some sides have not been asked.',
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
    {
      id: 'weakest-tie',
      owner: 'mutual',
      text: 'Take the weakest pair and agree shared goals first, then how problems are solved.',
      evidence: 'scores of both sides before and after',
      after: ['apart', 'poor'],
    },
    {
      id: 'ask-both',
      owner: 'partner',
      text: 'Answer the same short survey as the mutual.',
      evidence: 'scores from both sides',
      after: ['open', 'apart'],
    },
  ],
});
