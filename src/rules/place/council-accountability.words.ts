import type { RuleWords } from '../../define/index.ts';

/** Words of `place/council-accountability`. */
export const councilAccountabilityWords: RuleWords = {
  id: 'place/council-accountability',
  depthReason: 'Articles and committee papers say it; both are public and seldom at hand.',
  title: 'Answering to an elected council',
  claim: 'An organisation in the hands of its council answers in public to the councillors whom the place elects.',
  rationale:
    'A body that its council owns is not controlled by members, and it need not be out of democratic reach: whoever ' +
    'lives there elects those who decide. That road is open only where councillors sit, agree and examine. Ownership ' +
    'alone is a holding.',
  zeroMeans: 'The council owns it, and no councillor sits on its board, agrees to its plans or examines its work.',
  oneMeans: 'The council fills seats on the board, agrees to strategy or budget, and examines the work in public.',
  falsifiedBy: 'A body with all three that went against what its council had decided in public.',
  contested:
    'Whoever uses the service is one voter among many, and a vote every four years on everything is a thin say in ' +
    'one service; members’ control is judged apart.',
  criteria: ['D6'],
  sources: [
    {
      kind: 'publication',
      title: 'Government Finance Statistics Manual 2014, on control of corporations',
      publisher: 'International Monetary Fund',
      year: 2014,
      url: 'https://issuhub.com/view/index/5525?pageIndex=53',
      stance: 'independent',
    },
    {
      kind: 'judgement',
      note: 'That all three count the same is our own; a council resolution as a mandate is criterion D6.',
    },
  ],
  parameters: {
    firm: {
      meaning: 'Score from which the words say that it answers to its council.',
      source: { kind: 'judgement', note: 'Two of three; it chooses the words, not the score.' },
    },
  },
  messages: {
    answers: 'It answers to an elected council that sits, agrees or examines in at least two of these three ways.',
    holding: 'A council controls it, and hardly any of the three ways of answering to councillors is in place.',
    open: 'A council controls it; not all of the three ways of answering to councillors are known.',
  },
  notApplicable: { 'no-council': 'No council controls it.' },
  remedies: {
    'examine-in-public': {
      text: 'Let a committee of councillors examine the work once a year, in public.',
      evidence: 'the minutes of the committee',
    },
    'say-how-it-answers': {
      text: 'Publish who appoints the board and what the council has to agree to.',
      evidence: 'the articles and the matters reserved',
    },
  },
};
