import type { Rule, Source } from 'social-productivity/define';
import { defineRule } from 'social-productivity/define';
import { weakestPrinciple } from '../facts.ts';

const AUDIT: Source = {
  kind: 'publication',
  title: 'Co-production and Involvement Audit: a self-assessment tool for organisations',
  publisher: 'Co-production Network for Wales, as used by Cornwall Council',
  url: 'https://letstalk.cornwall.gov.uk/co-production-and-involvement-audit',
  stance: 'advocate',
};

/** No principle of co-production is left behind. */
export const weakestPrincipleRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'coproduction-audit/weakest-principle',
    proposition: 'relationships',
    theme: 'citizen-and-service',
    depth: 'standard',
    depthReason: 'Whoever loads this plugin has an audit to read.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Weakest principle of co-production',
    claim: 'No principle of co-production is left behind.',
    rationale: 'A good mean can hide one principle that nobody has begun with, and users meet all five.',
    zeroMeans: 'On one principle no action has been taken.',
    oneMeans: 'Every statement of every principle has the highest score.',
    falsifiedBy: 'Users who notice no difference where the weakest principle has been raised.',
    contested: 'Organisations score themselves, and the principles overlap.',
    status: 'experimental',
    sources: [AUDIT],
  },
  needs: { weakest: weakestPrinciple },
  parameters: {
    none: { value: 1, unit: 'score', meaning: 'Mean score of a principle that stands for no action.', source: AUDIT },
    full: { value: 5, unit: 'score', meaning: 'Mean score that counts as fully met.', source: AUDIT },
    progress: {
      value: 3,
      unit: 'score',
      meaning: 'Mean score from which the words say that there is progress; it does not move the score.',
      source: AUDIT,
    },
  },
  messages: {
    progress: 'Even the weakest of the five principles reaches {low:number} of {full:number} in the audit.',
    behind: 'One of the five principles reaches at most {high:number} of {full:number} in the audit.',
    open: 'The weakest of the five principles lies between {low:number} and {high:number} of {full:number}.',
  },
  judge: ({ weakest: { low, high } }, { none, full, progress }) => {
    const score = { low: (low - none) / (full - none), high: (high - none) / (full - none) };
    if (low >= progress) return { score, message: 'progress', data: { low, full } };
    if (high < progress) return { score, message: 'behind', data: { high, full } };
    return { score, message: 'open', data: { low, high, full } };
  },
  remedies: [
    {
      id: 'begin-with-the-weakest',
      owner: 'mutual',
      text: 'Agree with users on one change in the principle with the lowest score that they would notice.',
      evidence: 'the change, and the next audit',
    },
    {
      id: 'audit-together',
      owner: 'mutual',
      text: 'Score every statement, in a group drawn from across the organisation.',
      evidence: 'fifteen scores, and who took part',
      after: ['open'],
    },
  ],
  examples: [
    {
      name: 'progress is made on every principle',
      dossier: audited({
        assets: [4, 4, 4],
        networks: [3, 4, 5],
        outcomes: [5, 5, 5],
        exchange: [4, 5, 3],
        change: [4, 4, 4],
      }),
      // The weakest mean is 4: three quarters of the way from 1 to 5.
      expect: { outcome: 'judged', message: 'progress', score: 0.75 },
    },
    {
      name: 'nobody has begun with one principle',
      dossier: audited({
        assets: [4, 4, 4],
        networks: [1, 1, 1],
        outcomes: [5, 5, 5],
        exchange: [4, 4, 4],
        change: [4, 4, 4],
      }),
      expect: { outcome: 'judged', message: 'behind', score: 0 },
    },
    {
      name: 'one principle has a single score',
      dossier: audited({
        assets: [4, 4, 4],
        networks: [4],
        outcomes: [5, 5, 5],
        exchange: [4, 4, 4],
        change: [4, 4, 4],
      }),
      // Networks lie between (4 + 1 + 1) / 3 = 2 and (4 + 5 + 5) / 3 = 4.67, the others at 4 or more.
      expect: { outcome: 'judged', message: 'open', score: { low: 0.25, high: 0.75 } },
    },
    { name: 'no audit is known', dossier: {}, expect: { outcome: 'unknown' } },
  ],
});

function audited(scores: Readonly<Record<string, readonly number[]>>) {
  return { extensions: { 'coproduction-audit': scores } };
}
