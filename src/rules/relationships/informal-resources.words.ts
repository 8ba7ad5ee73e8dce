import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/informal-resources`. */
export const informalResourcesWords: RuleWords = {
  id: 'relationships/informal-resources',
  depthReason: 'Hours may be public; whether people are willing, able and agreed is on file at best.',
  title: 'Informal help on fair terms',
  claim:
    'Unpaid people have a part in the work that they are willing and able to have, that is appropriate and ' +
    'agreed.',
  rationale:
    'Value between formal and informal resources arises where each adds to the other. Help that is assumed ' +
    'rather than agreed, or that stands in for paid staff, moves the burden and creates nothing.',
  zeroMeans: 'There is no informal part, or it stands in for paid staff or lacks every safeguard.',
  oneMeans: 'There is an informal part; it is willing, able, appropriate and agreed, and gets something back.',
  falsifiedBy: 'Informal supporters with every safeguard on file who say that they were left with the work.',
  contested: 'A high share of unpaid hours can be a sign of retrenchment; no share is right, and none is scored.',
  criteria: ['R5'],
  sources: [
    {
      kind: 'publication',
      title: 'Care Act guidance on strengths-based approaches',
      publisher: 'Social Care Institute for Excellence',
      year: 2015,
      url: 'https://www.scie.org.uk/strengths-based-approaches/guidance/',
      stance: 'independent',
    },
  ],
  parameters: {
    reciprocityWeight: {
      meaning: 'Part of the score that something given back makes up; the safeguards make up the rest.',
      source: { kind: 'judgement', note: 'The safeguards are statutory guidance, what is given back is our addition.' },
    },
  },
  messages: {
    fair: 'Informal supporters take part on safeguarded terms and get something back.',
    none: 'There is no informal part in the work.',
    transfer: 'Unpaid people do what paid staff did before: a transfer of burden.',
    unsafe: 'At most {high:percent} of the safeguards hold: willing, able, appropriate and agreed.',
    'one-way': 'The safeguards hold; nothing is given back to those who help.',
    open: 'The terms of informal help are known in part; {low:percent} of the safeguards are confirmed.',
    'with-share':
      'The terms of informal help are known in part; {low:percent} of the safeguards are confirmed, and {share:percent} of hours are unpaid.',
  },
  remedies: {
    'agree-terms': {
      text:
        'Ask each informal supporter whether they are willing and able, agree their part in writing and review ' +
        'it.',
      evidence: 'a record of the agreement and its review',
    },
    'give-back': {
      text: 'Offer something in return: time credits, training, expenses, a say.',
      evidence: 'what was offered and taken up',
    },
    'restore-posts': {
      text: 'Price the paid work that unpaid people have taken over, and fund carers’ support.',
      evidence: 'a price for those hours and a carers’ budget',
    },
  },
};
