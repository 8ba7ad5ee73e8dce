import { defineDetermination, type Rule } from '../../../define/index.ts';
import { socialValueQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { inState, limb } from '../limbs.ts';
import { SOCIAL_VALUE_ACT } from '../sources.ts';

/** Whether the buyer must consider social value before it starts. */
export const socialValueActRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/social-value-act',
    theme: 'social-value',
    title: 'Duty to consider social value',
    claim: 'The buyer must consider, before it starts, how the procurement could improve well-being in its area.',
    rationale: 'It is a duty to consider: it sets no weighting and gives nobody a right to marks.',
    falsifiedBy: 'A procurement under the Act in which nothing had to be considered.',
    sources: [SOCIAL_VALUE_ACT],
  }),
  needs: {},
  uses: { buying: socialValueQuestion },
  answers: ['duty-to-consider', 'no-duty', 'cannot-tell'],
  parameters: {},
  messages: {
    duty: 'The buyer must consider social, economic and environmental well-being before it starts.',
    none: 'The duty does not apply: {limbs:list} fails.',
    'cannot-tell': 'Whether the duty applies cannot be told: {missing:list} is not known.',
  },
  judge: ({ buying }) => {
    const limbs = [
      limb('services, or the greater part', buying?.services),
      limb('value above the threshold', buying?.aboveThreshold),
      limb('no call-off from a framework', buying?.callOff === undefined ? undefined : !buying.callOff),
      limb('not a devolved Welsh authority', buying?.nation === undefined ? undefined : buying.nation !== 'wales'),
    ];
    const fails = inState(limbs, 'fails');
    if (fails.length > 0) return { score: 0, message: 'none', data: { limbs: fails }, limbs, answer: 'no-duty' };
    const missing = inState(limbs, 'unknown');
    if (missing.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', data: { missing }, limbs, answer: 'cannot-tell' };
    }
    return { score: 1, message: 'duty', limbs, answer: 'duty-to-consider' };
  },
  remedies: [
    {
      id: 'record-the-consideration',
      owner: 'commissioner',
      text: 'Record before the first notice what could be improved, how, and whether to consult.',
      evidence: 'a dated record of the consideration',
      after: ['duty'],
    },
  ],
});
