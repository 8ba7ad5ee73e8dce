import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/outcome-follow-up`. */
export const outcomeFollowUpWords: RuleWords = {
  id: 'capabilities/outcome-follow-up',
  depthReason: 'It takes a record of when outcomes were measured.',
  title: 'Outcomes followed over time',
  claim: 'Outcomes are measured again a year or more after the start.',
  rationale:
    'Whether something lasts can be seen only by somebody who looks later. A year is what a leading ladder of ' +
    'evidence asks for before an outcome counts as lasting.',
  zeroMeans: 'Outcomes are measured at the end of support only, or not funded to be.',
  oneMeans: 'All outcomes are measured a year after the start or later.',
  falsifiedBy: 'Services whose outcomes at three months tell those at twelve as well as measuring does.',
  contested: 'Follow-up costs money that small services lack, and those who can be found again are not everybody.',
  criteria: ['L6'],
  sources: [
    {
      kind: 'publication',
      title: 'EIF evidence standards',
      publisher: 'Early Intervention Foundation',
      url: 'http://guidebook.eif.org.uk/eif-evidence-standards',
      stance: 'independent',
    },
  ],
  parameters: {
    lasting: {
      meaning: 'Time from baseline to follow-up that counts as fully met.',
      source: {
        kind: 'publication',
        title: 'EIF evidence standards',
        publisher: 'Early Intervention Foundation',
        url: 'http://guidebook.eif.org.uk/eif-evidence-standards',
        stance: 'independent',
      },
    },
  },
  messages: {
    long: 'Outcomes of all that is offered are followed for at least {lasting:months}.',
    short: 'Outcomes are followed for less than {lasting:months} in part of what is offered.',
    open: 'Outcomes are followed in part of what is offered; of the rest it is not known how long.',
  },
  remedies: {
    'fund-follow-up': {
      text: 'Fund one follow-up a year after people leave, by the same measure as before.',
      evidence: 'a budget line and the figures',
    },
    'ask-again': {
      text: 'Ask people when they leave whether they may be asked again in a year, and keep that promise.',
      evidence: 'share who agreed and share reached',
    },
  },
};
