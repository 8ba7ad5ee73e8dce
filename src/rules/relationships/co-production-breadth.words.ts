import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/co-production-breadth`. */
export const coProductionBreadthWords: RuleWords = {
  id: 'relationships/co-production-breadth',
  depthReason: 'One mode is often reported; whether the others happen, hardly ever.',
  title: 'Breadth of co-production',
  claim: 'Citizens set priorities, design, deliver and assess together with professionals.',
  rationale:
    'Value that arises between citizen and service needs both at work. Voice without action leaves delivery to ' +
    'professionals, and action without voice leaves citizens to carry out what others planned.',
  zeroMeans: 'None of the four modes of co-production happens.',
  oneMeans: 'At least three of the four modes happen, joint delivery among them.',
  falsifiedBy: 'Services with all four modes whose users report no more influence or effect than those without.',
  contested:
    'Co-production can burden people who are least able to bear it, and can be used to save money in the short term. ' +
    'That a mode exists says nothing of how many take part.',
  criteria: ['R2'],
  sources: [
    {
      kind: 'publication',
      title: 'The Four Co’s of co-production',
      publisher: 'Elke Loeffler',
      year: 2020,
      url: 'https://doi.org/10.1007/978-3-030-55509-2_3',
      stance: 'advocate',
    },
  ],
  parameters: {
    enough: {
      meaning: 'Number of modes, joint delivery among them, that counts as fully met.',
      source: { kind: 'judgement', note: 'Three modes mean both voice and action; not every decision suits all four.' },
    },
    voiceOnly: {
      meaning: 'Most that the modes of voice can reach without joint delivery.',
      source: {
        kind: 'judgement',
        note: 'The divide between voice and action is central; a third is kept for action.',
      },
    },
  },
  messages: {
    broad: 'At least {low:number} of the four modes of co-production happen, joint delivery among them.',
    narrow:
      'At most {high:number} of the four modes of co-production happen; {enough:number} with joint delivery count as fully met.',
    voice: 'Citizens have a voice, and do not take part in delivering.',
    open: 'Between {low:number} and {high:number} of the four modes of co-production happen, as far as is known.',
  },
  remedies: {
    'add-mode': {
      text: 'Add the mode that is missing; joint assessment and joint priorities are the ones most often left out.',
      evidence: 'dates, number of participants and what changed',
    },
    'open-delivery': {
      text: 'Open a part of delivery to people who use the service, on terms agreed with them.',
      evidence: 'roles, number of people and the terms agreed',
    },
    'pay-for-co-production': {
      text: 'Pay for the time that planning and assessing together takes.',
      evidence: 'a budget line in the contract',
    },
  },
};
