import { defineDetermination, type Rule } from '../../../define/index.ts';
import { transferQuestion } from '../facts-of-form.ts';
import { legalMeta } from '../legal-meta.ts';
import { NEW_FAIR_DEAL, PENSIONS_DIRECTION } from '../sources.ts';

/** Which pension staff who must move are owed. A missing provision is a cost to plan for, not a failing. */
export const pensionProtectionRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/pension-protection',
    theme: 'staff',
    title: 'Pension of staff who move',
    claim: 'A rule says which pension staff who must move keep.',
    rationale: 'Pension terms are often the largest cost of a spin-out, and they differ by where staff come from.',
    falsifiedBy: 'A compulsory transfer from a council or the NHS without any such rule.',
    contested: 'What became of Fair Deal for the local government scheme after the 2019 consultation was not found.',
    sources: [PENSIONS_DIRECTION, NEW_FAIR_DEAL],
  }),
  needs: {},
  uses: { transfer: transferQuestion },
  answers: ['lgps-or-broadly-comparable', 'keep-public-scheme', 'no-rule-found', 'cannot-tell'],
  parameters: {},
  messages: {
    council: 'Staff who must leave a council are owed the local government scheme or a broadly comparable one.',
    'public-scheme': 'Staff who must leave the NHS or central government keep the public scheme, by policy.',
    'no-rule': 'Staff who choose to move, or who come from elsewhere, fall under no rule that was found.',
    'cannot-tell':
      'Which pension is owed cannot be told: where staff come from, or whether they must move, is not known.',
  },
  judge: ({ transfer }) => {
    const { origin, compulsory } = transfer ?? {};
    if (compulsory === false || origin === 'new-start')
      return { score: 0, message: 'no-rule', answer: 'no-rule-found' };
    if (origin === undefined || compulsory === undefined) {
      return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
    }
    if (origin === 'local-authority') return { score: 1, message: 'council', answer: 'lgps-or-broadly-comparable' };
    if (origin === 'nhs' || origin === 'central-government') {
      return { score: 1, message: 'public-scheme', answer: 'keep-public-scheme' };
    }
    return { score: 0, message: 'no-rule', answer: 'no-rule-found' };
  },
  remedies: [
    {
      id: 'cost-the-pension',
      owner: 'parent',
      text: 'Agree before the transfer who carries past deficits and future contributions, and put it in the contract.',
      evidence: 'the pension schedule of the contract',
      after: ['council', 'public-scheme', 'cannot-tell'],
    },
  ],
});
