import { defineFact, defineRule, type Fact, type Rule } from '../../src/define/index.ts';

/** A fact that counts how often it is read. */
export const countedFact = (): { readonly fact: Fact<number>; readonly reads: () => number } => {
  let reads = 0;
  const fact = defineFact<number>({
    id: 'mutual.local-share',
    title: 'Local workers',
    question: 'Which share of the people who work here lives here?',
    unit: 'share',
    changeableBy: ['mutual'],
    reads: ['/mutual/workforce/localShare'],
    read: ({ mutual }) => {
      reads += 1;
      return mutual.workforce?.localShare;
    },
  });
  return { fact, reads: () => reads };
};

/** A rule of proposition 3 that scores a fact as it is; `judge` may be replaced. */
export const ruleOn = (
  fact: Fact<number>,
  name = 'sample',
  judge: (value: number) => { readonly score: number; readonly message: 'said' } = (score) => ({
    score,
    message: 'said',
  }),
): Rule =>
  defineRule({
    meta: {
      id: `place/${name}`,
      theme: 'sample',
      depth: 'standard',
      depthReason: 'A sample.',
      levels: ['organisation', 'service'],
      title: 'Sample',
      claim: 'The share is high.',
      rationale: 'A sample.',
      zeroMeans: 'None.',
      oneMeans: 'All.',
      falsifiedBy: 'A sample.',
      status: 'stable',
      criteria: ['D5'],
      sources: [{ kind: 'judgement', note: 'A sample.' }],
    },
    needs: { value: fact },
    parameters: {},
    messages: { said: 'It was said.' },
    judge: ({ value }) => judge(value),
    remedies: [],
  });
