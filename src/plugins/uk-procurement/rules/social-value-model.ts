import { defineDetermination, type Rule } from '../../../define/index.ts';
import { socialValueQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { PPN_002 } from '../sources.ts';

/** Whether the buyer is bound by the national policy notes on social value, and keeps their weighting. */
export const socialValueModelRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/social-value-model',
    theme: 'social-value',
    title: 'Weighting of social value in central procurement',
    claim: 'Social value has at least the weighting that the national policy notes ask of central buyers.',
    rationale: 'The notes bind central government; councils and the NHS may adopt them and are not bound.',
    falsifiedBy: 'A policy note that binds councils, or that asks for another share.',
    sources: [PPN_002],
  }),
  needs: {},
  uses: { buying: socialValueQuestion },
  answers: ['meets-minimum', 'below-minimum', 'not-bound', 'cannot-tell'],
  parameters: {
    minimum: { value: 0.1, unit: 'share', meaning: 'Least part of the total score for social value.', source: PPN_002 },
    boundFrom: {
      value: 20_210_101,
      unit: 'date',
      meaning: 'First day on which a procurement that starts is bound: by PPN 06/20 at first, by PPN 002 since.',
      source: PPN_002,
    },
  },
  messages: {
    meets: 'Social value has {weight:percent} of the score; central buyers owe {minimum:percent}.',
    below: 'Social value has {weight:percent} of the score, below the {minimum:percent} that central buyers owe.',
    'not-bound': 'This buyer, or this date, is not bound by the national policy notes.',
    'cannot-tell':
      'Whether the buyer is bound, and what weight it gives, cannot be told: buyer, date or weight are not known.',
  },
  judge: ({ buying }, { minimum, boundFrom }) => {
    const { authority, startedOn, weight } = buying ?? {};
    if (authority !== undefined && authority !== 'central')
      return { score: 1, message: 'not-bound', answer: 'not-bound' };
    if (startedOn !== undefined && startedOn < boundFrom)
      return { score: 1, message: 'not-bound', answer: 'not-bound' };
    if (authority === undefined || startedOn === undefined || weight === undefined) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
    }
    const data = { weight, minimum };
    return weight >= minimum - 1e-9
      ? { score: 1, message: 'meets', data, answer: 'meets-minimum' }
      : { score: 0, message: 'below', data, answer: 'below-minimum' };
  },
  remedies: [
    {
      id: 'raise-the-weight',
      owner: 'commissioner',
      text: 'Give social value at least the weight that the policy notes ask.',
      evidence: 'award criteria in the tender documents',
      after: ['below'],
    },
  ],
});
