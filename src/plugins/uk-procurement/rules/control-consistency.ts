import { defineDetermination, type Rule } from '../../../define/index.ts';
import { controlQuestion } from '../facts.ts';
import { legalMeta } from '../legal-meta.ts';
import { REGULATION_12, SECTION_33 } from '../sources.ts';

/** Nobody can be controlled like a department and by employees at once. */
export const controlConsistencyRule: Rule = /* @__PURE__ */ defineDetermination({
  meta: legalMeta({
    id: 'uk-procurement/control-consistency',
    theme: 'in-house',
    title: 'One controller',
    claim: 'What is said of control by the authority and of control by employees can be true together.',
    rationale:
      'The exemption needs decisive influence of the authority, the reservation control by employees: not both.',
    falsifiedBy: 'A body that met both tests at once.',
    sources: [
      SECTION_33,
      REGULATION_12,
      { kind: 'judgement', note: 'That the two exclude each other is our inference from the two texts.' },
    ],
  }),
  needs: {},
  uses: { control: controlQuestion },
  answers: ['consistent', 'contradiction', 'cannot-tell'],
  parameters: {},
  messages: {
    contradiction:
      'It is said to be controlled like a department of the authority and by its employees: one of the two is wrong.',
    consistent: 'What is said of its control can be true together.',
    'cannot-tell': 'Whether what is said of its control can be true together cannot be told: one side is not known.',
  },
  judge: ({ control }) => {
    const { controlled, employees } = control ?? {};
    if (controlled === true && employees === 'yes')
      return { score: 0, message: 'contradiction', answer: 'contradiction' };
    if (controlled === false || employees === 'no' || employees === 'shared') {
      return { score: 1, message: 'consistent', answer: 'consistent' };
    }
    return { score: { low: 0, high: 1 }, message: 'cannot-tell', answer: 'cannot-tell' };
  },
  remedies: [
    {
      id: 'settle-control',
      owner: 'parent',
      text: 'Settle in writing who has decisive influence, and plan the route to a contract on that.',
      evidence: 'articles and any agreement between owners',
      after: ['contradiction'],
    },
  ],
});
