import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/demand-elsewhere`. */
export const demandElsewhereWords: RuleWords = {
  id: 'capabilities/demand-elsewhere',
  depthReason: 'Inspectors, news and councils report it, as a claim more often than as a figure.',
  title: 'Demand on other services',
  claim: 'Because of what is offered, people turn less to emergency, hospital or other crisis services.',
  rationale:
    'What acts early shows where failure used to land: in emergency rooms, placements and courts. A claim without a ' +
    'figure describes an aim; the difference has to be measured against a baseline.',
  zeroMeans: 'Nothing that is funded is meant to spare other services demand.',
  oneMeans: 'All that is funded is meant to, and every figure improved since its baseline.',
  falsifiedBy: 'Places where such offers grew and crisis services saw no fewer of the same people.',
  contested:
    'Falling demand may be rationing, or come from elsewhere; without a comparison nobody can say that the offer ' +
    'caused it. Managing demand has been criticised for mixing understanding with turning people away.',
  criteria: ['L12', 'L3'],
  sources: [
    {
      kind: 'publication',
      title: 'Managing demand: the future of public services',
      publisher: 'RSA, LGA, ESRC, Collaborate and iMPOWER',
      year: 2014,
      url: 'https://www.publicfinance.co.uk/opinion/2014/02/its-demand-stupid',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Posts on the RSA and demand',
      publisher: 'Hamish Dibley',
      url: 'https://hamishdibley.wordpress.com/tag/rsa/',
      stance: 'opponent',
    },
  ],
  parameters: {
    aimPart: {
      meaning: 'Part of the score for an aim that nobody has measured; the rest is where the figures went.',
      source: { kind: 'judgement', note: 'A stated logic is the first of several rungs of evidence, and no more.' },
    },
  },
  messages: {
    fewer: 'Every figure on demand elsewhere improved since its baseline.',
    'no-fewer': 'Demand elsewhere improved for a part of what is offered at most.',
    claimed: 'Some of what is offered is meant to spare other services demand; no figure settles whether it does.',
  },
  remedies: {
    'agree-figure': {
      text: 'Agree with the service that is to be spared demand one figure for the same group of people, and share it.',
      evidence: 'the figure before and after, for the same group',
    },
    comparison: {
      text: 'Find a comparable group or place, so that the change can be told from the trend.',
      evidence: 'the same figure for the group compared with',
    },
  },
};
