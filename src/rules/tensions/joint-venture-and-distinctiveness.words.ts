import type { RuleWords } from '../../define/index.ts';

/** Words of `tensions/joint-venture-and-distinctiveness`. */
export const jointVentureAndDistinctivenessWords: RuleWords = {
  id: 'tensions/joint-venture-and-distinctiveness',
  depthReason: 'It takes the terms of a partnership and the accounts.',
  title: 'Joint venture and distinctiveness',
  claim: 'A partner is needed for its capital, and the partnership is on its terms.',
  rationale:
    'An established partner brings capital, skill and a way into the market. On its terms the mutual can ' +
    'lose what sets it apart. The more it needs the partner, the less it can ask for.',
  zeroMeans: 'No established partner sets the terms, or reserves cover half a year.',
  oneMeans: 'An established partner sets the terms, and reserves cover a month at most.',
  falsifiedBy: 'Mutuals without reserves that keep governance and name in every partnership.',
  criteria: ['V4', 'V7'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'advocate',
    },
    { kind: 'judgement', note: 'How strongly the two sides pull is the weaker of the two: a convention of ours.' },
  ],
  parameters: {
    comfortable: {
      meaning: 'Cover by reserves from which no partner is needed for capital.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    bare: {
      meaning: 'Cover from which, downwards, the need is as great as can be.',
      source: { kind: 'judgement', note: 'The same bound as for the exposure.' },
    },
    marked: {
      meaning: 'Strength from which the tension is said to be there; it chooses the words.',
      source: { kind: 'judgement', note: 'More than half of both sides.' },
    },
  },
  messages: {
    both:
      'Free reserves cover {months:number} months, and partnership is on the partner’s terms to at least ' +
      '{terms:percent}: what opens the door may also blur who is behind it.',
    eased:
      'Need of a partner and distinctiveness do not pull apart much here: free reserves cover ' +
      '{months:number} months, and partnership is on the partner’s terms to at least {terms:percent}.',
    open:
      'Free reserves cover {months:number} months; on whose terms the partnership stands is known in part, ' +
      'at least {terms:percent} on the partner’s.',
  },
  remedies: {
    'terms-before-capital': {
      text: 'Agree governance, name and exit before capital is paid in.',
      evidence: 'the agreement with its dates',
    },
  },
};
