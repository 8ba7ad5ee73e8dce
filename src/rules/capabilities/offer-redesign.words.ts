import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/offer-redesign`. */
export const offerRedesignWords: RuleWords = {
  id: 'capabilities/offer-redesign',
  depthReason: 'New offers are announced in public, and reports say what was done before.',
  title: 'Redesign of the offer',
  claim: 'What is offered has another purpose than what was specified before.',
  rationale:
    'The founding text’s doubt about mutuals: services may change hands and barely change in nature. Efficiency and ' +
    'improvement are worth having; they are not the shift from mending to capabilities.',
  zeroMeans: 'Everything that is funded is as it was.',
  oneMeans: 'Everything that is funded has a purpose of another kind: to build capabilities, not to mend.',
  falsifiedBy: 'Mutuals with offers of a new kind whose users get no more lasting good from them than before.',
  contested:
    'Newness is not value, and a good offer may need no redesign. Surveys in which two thirds of mutuals report new ' +
    'services are self-reports that do not tell an improvement from another purpose.',
  criteria: ['L9'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Public service mutuals: the state of the sector 2019',
      publisher: 'Social Enterprise UK and DCMS',
      year: 2019,
      url: 'https://www.socialenterprise.org.uk/public-service-mutuals-the-state-of-the-sector-2019',
      stance: 'advocate',
    },
  ],
  parameters: {
    same: {
      meaning: 'Level that counts as nothing: 0 unchanged; 1 is done more efficiently, 2 improved.',
      source: {
        kind: 'judgement',
        note: 'The end of the scale: each step counts alike, and no threshold has to be defended.',
      },
    },
    redesigned: {
      meaning: 'Level that counts as fully met: 4 another purpose; 3 is a new offer for the same need.',
      source: {
        kind: 'judgement',
        note: 'The proposition asks for another purpose; a new offer that still mends is on the way to it.',
      },
    },
  },
  messages: {
    new: 'All that is offered has a purpose of another kind: level {redesigned:number} of 4.',
    partly: 'Some of what is offered differs from what was bought before; not all of it has another purpose.',
    open: 'What is offered differs in part from what was bought before; how far is not known of all of it.',
  },
  remedies: {
    'respecify-together': {
      text: 'Involve provider and users in writing the next specification, from the purpose and not from last year’s activity.',
      evidence: 'the specification before and after, and who took part',
    },
    'pilot-from-surplus': {
      text: 'Use a part of the surplus to try one offer of a new kind, and show what came of it.',
      evidence: 'what was tried, for whom, at what cost and with what result',
    },
    'mandate-for-change': {
      text: 'Invite mutuals and other providers into the design of public services, and not into their delivery alone.',
      evidence: 'guidance or programmes that fund joint design',
    },
  },
};
