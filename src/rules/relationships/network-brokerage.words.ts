import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/network-brokerage`. */
export const networkBrokerageWords: RuleWords = {
  id: 'relationships/network-brokerage',
  depthReason: 'It takes the ties among the partners themselves.',
  title: 'Standing between others',
  claim: 'One party stands between others who have no tie of their own.',
  rationale:
    'A party that bridges gaps can bring others together, and others depend on it. That is power, not value: it ' +
    'is described and moves no verdict.',
  zeroMeans: 'Everybody’s contacts know each other.',
  oneMeans: 'A party’s contacts have no tie but through it.',
  falsifiedBy: 'Parties with low constraint whose partners do without them at once.',
  contested: 'Lower constraint is called an advantage for the broker; for the network it may be a weak point.',
  criteria: ['R7', 'R8'],
  sources: [
    {
      kind: 'judgement',
      note:
        'Burt’s constraint and effective size as defined in Structural Holes (1992); the line between broker ' +
        'and embedded is ours.',
    },
  ],
  parameters: {
    broker: {
      meaning: 'Constraint up to which a party counts as a broker.',
      source: {
        kind: 'judgement',
        note: 'Two unconnected contacts give one half, the least that stands between anybody.',
      },
    },
  },
  messages: {
    broker: '{party} stands between others: constraint {constraint:number}, effective size {size:number}.',
    embedded: 'Nobody stands between others: the least constraint is {constraint:number}, of {party}.',
  },
  remedies: {
    'second-tie': {
      text: 'Introduce to each other two partners who meet only through you.',
      evidence: 'the new tie, confirmed by both',
    },
  },
};
