import { defineDetermination, type Rule } from '../../../define/index.ts';
import { formQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { SOCIETY_LOCK } from '../sources.ts';

/** Whether a community benefit society has the prescribed asset lock: the form alone does not say so. */
export const societyLockRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/society-lock',
    theme: 'form',
    title: 'Asset lock of a community benefit society',
    claim: 'The society has adopted the prescribed, irreversible asset lock.',
    rationale:
      'A society may adopt the lock and need not; a charitable one cannot, because charity law locks it already.',
    falsifiedBy: 'A society whose form alone brought the lock.',
    sources: [SOCIETY_LOCK],
  }),
  needs: {},
  uses: { form: formQuestion },
  answers: ['locked', 'not-locked', 'lock-unknown', 'contradiction', 'cannot-tell', 'not-applicable'],
  parameters: {},
  messages: {
    locked: 'The society has adopted the prescribed asset lock.',
    'not-locked': 'The society has not adopted the prescribed asset lock.',
    'lock-unknown': 'It is a community benefit society; whether it has adopted the prescribed lock is not known.',
    contradiction: 'It is said to be charitable and to have the prescribed lock; a charitable society cannot adopt it.',
    'other-form': 'The prescribed lock is for community benefit societies; it is none.',
    'cannot-tell': 'Its legal form is not known.',
  },
  judge: ({ form }) => {
    const { society, charity, prescribedLock } = form ?? {};
    if (society === undefined) return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
    if (!society) return { score: 0, message: 'other-form', answer: 'not-applicable' };
    if (prescribedLock === undefined)
      return { score: { low: 0, high: 1 }, message: 'lock-unknown', answer: 'lock-unknown' };
    if (!prescribedLock) return { score: 0, message: 'not-locked', answer: 'not-locked' };
    if (charity === true) return { score: 0, message: 'contradiction', answer: 'contradiction' };
    return { score: 1, message: 'locked', answer: 'locked' };
  },
  remedies: [
    {
      id: 'show-the-rules',
      owner: 'mutual',
      text: 'Show the clause of the rules that adopts the lock, or say that there is none.',
      evidence: 'registered rules',
      after: ['lock-unknown', 'contradiction'],
    },
  ],
});
