import { defineRule, type Rule } from '../../define/index.ts';
import { councilAccountability, isCouncils } from '../../facts/participation/council-accountability.ts';
import { atLeast } from '../../util/number.ts';

/** It answers to an elected council. */
export const councilAccountabilityRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'place/council-accountability',
    theme: 'democratic-ownership',
    depth: 'standard',
    levels: ['organisation', 'service', 'proposal'],
    status: 'experimental',
  },
  needs: { owned: isCouncils, answers: councilAccountability },
  notApplicable: { 'no-council': '' },
  applies: ({ owned }) => (owned === false ? 'no-council' : true),
  parameters: {
    firm: { value: 0.66, unit: 'score' },
  },
  messages: {
    answers: '',
    holding: '',
    open: '',
  },
  judge: ({ answers }, { firm }) => {
    if (atLeast(answers.low, firm)) return { score: answers, message: 'answers' };
    return { score: answers, message: atLeast(answers.high, firm) ? 'open' : 'holding' };
  },
  remedies: [
    { id: 'examine-in-public', owner: 'parent', after: ['holding'] },
    { id: 'say-how-it-answers', owner: 'parent', after: ['open'] },
  ],
});
