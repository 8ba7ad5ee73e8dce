import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/diversification-and-drift`. */
export const diversificationAndDriftWords: RuleWords = {
  id: 'tensions/diversification-and-drift',
  depthReason: 'It takes income by payer and figures on users, then and now.',
  title: 'Many payers and drift of mission',
  claim: 'Income comes from many payers, and purpose or users have moved.',
  rationale:
    'Many payers make nobody indispensable. Each of them also wants something, and a mission can follow ' +
    'the money. A single payer is the other side: steady, and able to end it all.',
  zeroMeans: 'One payer gives all the income, or purpose and users have not moved.',
  oneMeans: 'Income is spread as widely as can be, and purpose and users have moved.',
  falsifiedBy: 'Organisations with many payers whose purpose and users stand as firm as those with one.',
  criteria: ['V1', 'V8'],
  sources: [
    {
      kind: 'publication',
      title: 'Understanding and combating mission drift in social enterprises',
      publisher: 'Chris Cornforth',
      year: 2014,
      url: 'https://ouci.dntb.gov.ua/en/works/9QeJ1jn9',
      stance: 'independent',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    muchLost: {
      meaning: 'Part of the target group’s share whose loss counts in full.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure to drift.' },
    },
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'At least {others:percent} of the income comes from others than the largest payer, and signs of drift ' +
      'count {moved:percent}: what spreads risk may also have moved the mission.',
    eased:
      'Spread of payers and steadiness of mission do not pull apart much here: {others:percent} comes from ' +
      'others than the largest payer, signs of drift count {moved:percent}.',
    open:
      'Whether spread of payers moves the mission is not settled: at least {others:percent} comes from ' +
      'others than the largest payer.',
  },
  remedies: {
    'test-new-income': {
      text: 'Test each new source of income against the purpose before bidding for it.',
      evidence: 'a record of sources considered and turned down',
    },
  },
};
