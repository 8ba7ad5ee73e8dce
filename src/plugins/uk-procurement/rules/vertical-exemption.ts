import { defineDetermination, type Rule } from '../../../define/index.ts';
import { controlQuestion } from '../facts.ts';
import { legalMeta } from '../legal-meta.ts';
import { inState, limb } from '../limbs.ts';
import { REGULATION_12 } from '../sources.ts';

/** Whether contracts with a controlled company escape competition (Teckal). */
export const verticalExemptionRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/vertical-exemption',
    theme: 'in-house',
    title: 'Exemption of a controlled company',
    claim: 'The authority may award to it without a competition because it controls it as its own departments.',
    rationale: 'A company that an authority controls and that works mainly for it is treated as part of it.',
    falsifiedBy: 'An exempt award to a company that fails one of the three conditions.',
    contested: 'The formula for the share of activities under the Procurement Act (regulation 42A) was not read.',
    sources: [REGULATION_12],
  }),
  needs: {},
  uses: { control: controlQuestion },
  answers: ['exempt', 'not-exempt', 'cannot-tell'],
  parameters: {
    activityShare: {
      value: 0.8,
      unit: 'share',
      meaning: 'Part of the activities that must be exceeded, strictly, by work for the controlling authority.',
      source: REGULATION_12,
    },
  },
  messages: {
    exempt: 'Control, activities and capital all meet the exemption: no competition is needed.',
    fails: 'The exemption does not hold: {limbs:list} fails.',
    'cannot-tell': 'Whether the exemption holds cannot be told: {missing:list} is not known.',
  },
  judge: ({ control }, { activityShare }) => {
    const share = control?.activityShare;
    const limbs = [
      limb('control as over own departments', control?.controlled),
      limb('share of activities', share === undefined ? undefined : share > activityShare + 1e-9),
      limb('no direct private capital', control?.privateCapital === undefined ? undefined : !control.privateCapital),
    ];
    const fails = inState(limbs, 'fails');
    if (fails.length > 0) return { score: 0, message: 'fails', data: { limbs: fails }, limbs, answer: 'not-exempt' };
    const missing = inState(limbs, 'unknown');
    if (missing.length > 0) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', data: { missing }, limbs, answer: 'cannot-tell' };
    }
    return { score: 1, message: 'exempt', limbs, answer: 'exempt' };
  },
  remedies: [
    {
      id: 'record-control',
      owner: 'parent',
      text: 'Record who decides on strategy and significant matters, for whom the work is done, and who holds capital.',
      evidence: 'articles, a schedule of turnover by customer, a register of members',
      after: ['cannot-tell'],
    },
  ],
});
