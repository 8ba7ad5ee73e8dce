import { defineDetermination, type Rule } from '../../../define/index.ts';
import { formQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { CIC_ACT } from '../sources.ts';

/** A community interest company is never a charity. */
export const cicFormRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/cic-form',
    theme: 'form',
    title: 'Community interest company and charity',
    claim: 'What is said of its legal form and of charity status can be true together.',
    rationale: 'Locks, regulators and tax differ, so a dossier that claims both would be judged on a wrong footing.',
    falsifiedBy: 'A charity registered as a community interest company.',
    sources: [CIC_ACT],
  }),
  needs: {},
  uses: { form: formQuestion },
  answers: ['consistent', 'contradiction', 'cannot-tell'],
  parameters: {},
  messages: {
    contradiction: 'It is said to be a community interest company and a charity; the law allows only one of the two.',
    consistent: 'Legal form and charity status can be true together.',
    'cannot-tell': 'Legal form or charity status is not known.',
  },
  judge: ({ form }) => {
    const { cic, charity } = form ?? {};
    if (cic === true && charity === true) return { score: 0, message: 'contradiction', answer: 'contradiction' };
    if (cic === false || charity === false) return { score: 1, message: 'consistent', answer: 'consistent' };
    return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
  },
  remedies: [
    {
      id: 'check-the-register',
      owner: 'mutual',
      text: 'Look up form and charity status in the public registers and correct the dossier.',
      evidence: 'extracts of both registers',
      after: ['contradiction'],
    },
  ],
});
