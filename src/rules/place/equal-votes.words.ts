import type { RuleWords } from '../../define/index.ts';

/** Words of `place/equal-votes`. */
export const equalVotesWords: RuleWords = {
  id: 'place/equal-votes',
  depthReason: 'How votes are counted and who may join stands in the rules, which not every reader has at hand.',
  title: 'Free and equal votes',
  claim:
    'Each member has one vote, membership is open to all whom it is for, and nobody is a member without choosing it.',
  rationale:
    'Control by members is democratic only as far as members are equal and free. A majority that votes by the size of ' +
    'its shares, or that was enrolled without being asked, owns without ruling itself.',
  zeroMeans: 'Votes are unequal, membership is closed and it is not a choice.',
  oneMeans: 'One member has one vote, membership is open and it is a choice.',
  falsifiedBy: 'Mutuals with unequal votes whose decisions follow the wishes of most members as often as others.',
  contested: 'Weighted classes can protect a minority; they are left open and count for neither side.',
  criteria: ['D2'],
  sources: [
    {
      kind: 'publication',
      title: 'Guidance notes to the co-operative principles',
      publisher: 'International Co-operative Alliance',
      url: 'https://docslib.org/doc/13078842/guidance-notes-to-the-co-operative-principles',
      stance: 'advocate',
    },
  ],
  parameters: {
    all: {
      meaning: 'Share of the three questions answered yes that counts as fully met.',
      source: { kind: 'judgement', note: 'The principle has three parts, and none of them stands in for another.' },
    },
  },
  messages: {
    equal: 'Votes are equal, and membership is open and a choice.',
    part: 'Votes are not equal, or membership is not open, or not a choice.',
    open: 'Votes are equal, or membership is open and a choice, as far as is known; not all of it is.',
  },
  remedies: {
    'equal-votes': {
      text: 'Write one member, one vote and voluntary, open membership into the rules.',
      evidence: 'the rules as registered',
    },
  },
};
