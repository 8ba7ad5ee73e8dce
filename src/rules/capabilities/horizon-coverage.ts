import { defineRule, type Rule } from '../../define/index.ts';
import { benefitHorizonCoverage } from '../../facts/offers/benefit-horizon.ts';
import { atLeast, below, betweenRange } from '../../util/number.ts';

/** Contracts last as long as benefits need. */
export const horizonCoverageRule: Rule = /* @__PURE__ */ defineRule({
  meta: {
    id: 'capabilities/horizon-coverage',
    theme: 'over-the-long-term',
    depth: 'standard',
    depthReason: 'Contract terms are public; the time that benefits need has to be stated.',
    levels: ['organisation', 'service', 'proposal'],
    title: 'Time enough for benefits',
    claim: 'The contract behind each offer lasts as long as its benefits need to arise.',
    rationale:
      'Who is paid for three years cannot be held to what shows in six. Where the term is shorter than the horizon, ' +
      'work that pays off late is work for somebody else’s account.',
    zeroMeans: 'Nothing is funded over any of the time that its benefits need.',
    oneMeans: 'All that is funded is funded over the whole of that time.',
    falsifiedBy: 'Offers on short contracts that keep up late benefits as well as those on long ones.',
    contested: 'Long terms shield poor providers and close the market to others; break clauses answer part of it.',
    status: 'stable',
    criteria: ['L6'],
    sources: [
      { kind: 'judgement', note: 'Term over horizon is our measure; the literature names the mismatch, not a figure.' },
    ],
  },
  needs: { coverage: benefitHorizonCoverage },
  parameters: {
    enough: {
      value: 1,
      unit: 'share',
      meaning: 'Share of the horizon that a contract must cover to count as fully met.',
      source: { kind: 'judgement', note: 'The whole time; half of it is then half of the way.' },
    },
  },
  messages: {
    covered: 'Contracts cover the whole time that benefits need.',
    short: 'Contracts cover {high:percent} of the time that benefits need at most.',
    open: 'Contracts cover {low:percent} to {high:percent} of the time that benefits need, as far as is known.',
  },
  judge: ({ coverage }, { enough }) => {
    const score = betweenRange(coverage, 0, enough);
    const { low, high } = coverage;
    if (atLeast(low, enough)) return { score, message: 'covered' };
    if (below(high, enough)) return { score, message: 'short', data: { high } };
    return { score, message: 'open', data: { low, high } };
  },
  remedies: [
    {
      id: 'extend-on-outcome',
      owner: 'commissioner',
      text: 'Tie an extension to outcomes that show late, with a break clause for both sides.',
      evidence: 'the clause, and the term with and without it',
      after: ['short', 'open'],
    },
    {
      id: 'early-signs',
      owner: 'mutual',
      text: 'Agree early signs of the late benefit, so that the case can be made before the term ends.',
      evidence: 'the signs agreed and when they are read',
      after: ['short'],
    },
  ],
});
