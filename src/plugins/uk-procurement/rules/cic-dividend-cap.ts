import { defineDetermination, type Rule } from '../../../define/index.ts';
import { formQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { CIC_REGULATIONS } from '../sources.ts';

/** Whether a community interest company kept its dividends under the cap. */
export const cicDividendCapRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/cic-dividend-cap',
    theme: 'form',
    title: 'Dividend cap of a community interest company',
    claim: 'Dividends of the year, less exempt ones, stay within the cap on distributable profits.',
    rationale: 'The cap keeps most of the profit for the community; dividends to asset-locked holders do not count.',
    falsifiedBy: 'A year in which dividends above the cap were lawful.',
    sources: [CIC_REGULATIONS],
  }),
  needs: {},
  uses: { form: formQuestion },
  answers: ['within-cap', 'breach', 'cannot-tell', 'not-applicable'],
  parameters: {
    cap: {
      value: 0.35,
      unit: 'share',
      meaning: 'Part of distributable profits that dividends may reach, by the first day of the financial year.',
      source: CIC_REGULATIONS,
    },
  },
  messages: {
    within: 'Dividends come to {share:percent} of distributable profits, within the cap of {cap:percent}.',
    breach: 'Dividends come to {share:percent} of distributable profits, above the cap of {cap:percent}.',
    'no-profit': 'Dividends were paid although there were no distributable profits.',
    'cannot-tell': 'Whether the cap was kept cannot be told: form, profits or dividends are not known.',
    'other-form': 'The cap is for community interest companies; it is none.',
  },
  judge: ({ form }, { cap }) => {
    const { cic, distributable, dividends, exempt = 0 } = form ?? {};
    if (cic === false) return { score: 1, message: 'other-form', answer: 'not-applicable' };
    if (cic === undefined || distributable === undefined || dividends === undefined) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
    }
    const counted = Math.max(0, dividends - exempt);
    if (distributable <= 0 && counted > 0) return { score: 0, message: 'no-profit', answer: 'breach' };
    const share = counted === 0 ? 0 : counted / distributable;
    const data = { share, cap };
    return share <= cap + 1e-9
      ? { score: 1, message: 'within', data, answer: 'within-cap' }
      : { score: 0, message: 'breach', data, answer: 'breach' };
  },
  remedies: [
    {
      id: 'lower-dividends',
      owner: 'mutual',
      text: 'Lower the dividend to the cap, or pay the part above it to an asset-locked holder only.',
      evidence: 'the resolution and the annual report to the regulator',
      after: ['breach', 'no-profit'],
    },
  ],
});
