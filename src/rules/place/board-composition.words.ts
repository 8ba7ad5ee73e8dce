import type { RuleWords } from '../../define/index.ts';

/** Words of `place/board-composition`. */
export const boardCompositionWords: RuleWords = {
  id: 'place/board-composition',
  depthReason: 'Boards and how their seats are filled are published.',
  title: 'Elected seats where strategy is set',
  claim: 'Members elect at least half of the body that sets the strategy.',
  rationale:
    'Owning is one thing and steering another. Where there are two tiers, seats on the board alone mislead: what ' +
    'counts is the body that sets the strategy, and who can vote its members in and out.',
  zeroMeans: 'Members elect none of its seats.',
  oneMeans: 'Members elect at least half of its seats.',
  falsifiedBy: 'An elected majority that never decided a question of strategy.',
  contested: 'Boards recruited for skill can serve members well, and vetoes can outweigh seats.',
  criteria: ['D3'],
  sources: [
    {
      kind: 'publication',
      title: 'Why Rochdale is mutualising its housing',
      publisher: 'The Guardian (inkl)',
      url: 'https://www.inkl.com/news/why-rochdale-is-mutualising-its-housing',
      stance: 'advocate',
    },
    { kind: 'judgement', note: 'That a majority of seats is what counts is our reading of "democratically owned".' },
  ],
  parameters: {
    majority: {
      meaning: 'Share of elected seats that counts as fully met.',
      source: { kind: 'judgement', note: 'With half the seats nothing passes against those whom members elected.' },
    },
  },
  messages: {
    majority: 'Members elect most of the seats where strategy is set: {low:percent} at least.',
    'staff-majority':
      'Members elect most of the seats where strategy is set, {low:percent} at least. Users and local people elect none of them.',
    minority:
      'Members elect at most {high:percent} of the seats where strategy is set, below the {majority:percent} that counts ' +
      'as fully met.',
    none: 'Members elect no seat where strategy is set.',
    open: 'Between {low:percent} and {high:percent} of the seats where strategy is set may be elected by members.',
  },
  remedies: {
    'elect-more': {
      text: 'Let members elect at least half of the seats of the body that sets the strategy.',
      evidence: 'the rules on seats, and the record of an election',
    },
    'give-up-nominations': {
      text: 'Turn nominated seats into elected ones, keeping a veto where public money needs it.',
      evidence: 'the rules on seats and reserved matters',
    },
    'citizen-seats': {
      text: 'Add seats that users, carers or local people elect.',
      evidence: 'the rules on seats',
    },
  },
};
