import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/horizon-coverage`. */
export const horizonCoverageWords: RuleWords = {
  id: 'capabilities/horizon-coverage',
  depthReason: 'Contract terms are public; the time that benefits need has to be stated.',
  title: 'Time enough for benefits',
  claim: 'The contract behind each offer lasts as long as its benefits need to arise.',
  rationale:
    'Who is paid for three years cannot be held to what shows in six. Where the term is shorter than the horizon, ' +
    'work that pays off late is work for somebody else’s account.',
  zeroMeans: 'Nothing is funded over any of the time that its benefits need.',
  oneMeans: 'All that is funded is funded over the whole of that time.',
  falsifiedBy: 'Offers on short contracts that keep up late benefits as well as those on long ones.',
  contested: 'Long terms shield poor providers and close the market to others; break clauses answer part of it.',
  criteria: ['L6'],
  sources: [
    { kind: 'judgement', note: 'Term over horizon is our measure; the literature names the mismatch, not a figure.' },
  ],
  parameters: {
    enough: {
      meaning: 'Share of the horizon that a contract must cover to count as fully met.',
      source: { kind: 'judgement', note: 'The whole time; half of it is then half of the way.' },
    },
  },
  messages: {
    covered: 'Contracts cover the whole time that benefits need.',
    short: 'Contracts cover {high:percent} of the time that benefits need at most.',
    open: 'Contracts cover {low:percent} to {high:percent} of the time that benefits need, as far as is known.',
  },
  remedies: {
    'extend-on-outcome': {
      text: 'Tie an extension to outcomes that show late, with a break clause for both sides.',
      evidence: 'the clause, and the term with and without it',
    },
    'early-signs': {
      text: 'Agree early signs of the late benefit, so that the case can be made before the term ends.',
      evidence: 'the signs agreed and when they are read',
    },
  },
};
