import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/partnership-quality`. */
export const partnershipQualityWords: RuleWords = {
  id: 'relationships/partnership-quality',
  depthReason: 'It takes a short survey of the partners.',
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
  parameters: {
    worst: {
      meaning: 'Mean that stands for zero.',
      source: { kind: 'judgement', note: 'The lowest answer of the scale.' },
    },
    good: {
      meaning: 'Mean that counts as fully met.',
      source: { kind: 'judgement', note: 'Agreement on a scale of five; no published cut could be confirmed.' },
    },
    apart: {
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
  remedies: {
    'weakest-tie': {
      text: 'Take the weakest pair and agree shared goals first, then how problems are solved.',
      evidence: 'scores of both sides before and after',
    },
    'ask-both': {
      text: 'Answer the same short survey as the mutual.',
      evidence: 'scores from both sides',
    },
  },
};
