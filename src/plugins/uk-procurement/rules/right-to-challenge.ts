import { defineDetermination, type Rule } from '../../../define/index.ts';
import { challengeQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { LOCALISM_ACT } from '../sources.ts';

const RELEVANT = ['county', 'district', 'london-borough', 'fire'];
const BODIES = ['voluntary-body', 'community-body', 'charity', 'parish-council'];

/** Whether a group could challenge to run a council service, and what would follow. */
export const rightToChallengeRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/right-to-challenge',
    theme: 'routes',
    title: 'Community right to challenge',
    claim: 'The group may express an interest in running the service under the community right to challenge.',
    rationale: 'An accepted challenge starts a procurement that is open to all: it hands nothing over.',
    falsifiedBy: 'A transfer of a service to the challenger without a procurement.',
    contested: 'Whether the right has been changed or repealed since was not checked.',
    sources: [LOCALISM_ACT],
  }),
  needs: {},
  uses: { challenge: challengeQuestion },
  answers: ['eligible', 'ineligible', 'may-be-rejected', 'procurement-triggered-not-transfer', 'cannot-tell'],
  parameters: {
    leastEmployees: {
      value: 2,
      unit: 'count',
      meaning: 'Employees of the authority who must act together.',
      source: LOCALISM_ACT,
      jurisdiction: 'England',
    },
  },
  messages: {
    eligible: 'The group may express an interest, and the authority must consider it.',
    authority:
      'The right is against county, district, London borough and listed fire authorities; this is none of them.',
    body: 'This kind of group, or one person alone, cannot use the right.',
    rejectable: 'The service is already being procured, which is a listed ground for rejecting the interest.',
    accepted: 'The interest was accepted: that starts a procurement open to all, it does not hand the service over.',
    'cannot-tell': 'Whether the right can be used cannot be told: group or authority are not known.',
  },
  judge: ({ challenge }, { leastEmployees }) => {
    const { by, employees, authority, alreadyInProcurement, accepted } = challenge ?? {};
    if (authority !== undefined && !RELEVANT.includes(authority))
      return { score: 0, message: 'authority', answer: 'ineligible' };
    if (by === 'other' || (by === 'employees' && employees !== undefined && employees < leastEmployees)) {
      return { score: 0, message: 'body', answer: 'ineligible' };
    }
    const known = by !== undefined && (BODIES.includes(by) || (by === 'employees' && employees !== undefined));
    if (authority === undefined || !known)
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
    if (accepted === true) return { score: 1, message: 'accepted', answer: 'procurement-triggered-not-transfer' };
    if (alreadyInProcurement === true)
      return { score: { low: 0, high: 1 }, message: 'rejectable', answer: 'may-be-rejected' };
    return { score: 1, message: 'eligible', answer: 'eligible' };
  },
  remedies: [
    {
      id: 'ask-for-windows',
      owner: 'commissioner',
      text: 'Publish when expressions of interest are received and for which services.',
      evidence: 'the published periods',
      after: ['eligible', 'cannot-tell'],
    },
  ],
});
