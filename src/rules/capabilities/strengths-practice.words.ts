import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/strengths-practice`. */
export const strengthsPracticeWords: RuleWords = {
  id: 'capabilities/strengths-practice',
  depthReason: 'Words are public; whether case files bear them out takes an audit.',
  title: 'Work from strengths',
  claim: 'Plans are made together with people and start from what they and those around them can do.',
  rationale:
    'A capability grows from what is there. It is an approach and not an outcome; so half of the score is that it is ' +
    'said, half that case files show it.',
  zeroMeans: 'Nothing that is funded works from strengths, in words or in case files.',
  oneMeans: 'All that is funded works from strengths, and nearly all case files show it.',
  falsifiedBy: 'Audited services with strong practice whose users are able to do no more than others.',
  contested:
    'A scoping review found unclear definitions and little evaluation. The language can change without the work, ' +
    'and can cover cuts or leave people to themselves.',
  criteria: ['L4'],
  sources: [
    {
      kind: 'publication',
      title: 'Strengths-based approaches: enabling roles and practice',
      publisher: 'Social Care Institute for Excellence',
      url: 'https://www.scie.org.uk/strengths-based-approaches/enabling-roles/practice/',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Strengths-based approaches: reviewing the evidence',
      publisher: 'Journal of Long-Term Care',
      year: 2021,
      url: 'https://doaj.org/article/73cc5f62d74847d5baf64472b76e6b2d',
      stance: 'independent',
    },
  ],
  parameters: {
    nearlyAll: {
      meaning: 'Share of audited case files that counts as fully met.',
      source: { kind: 'judgement', note: 'Some contacts are too short for a plan; four in five leave room for them.' },
    },
    saidPart: {
      meaning: 'Part of the score for what is said; the rest is what case files show.',
      source: {
        kind: 'judgement',
        note: 'The commonest criticism is language without change, so words alone are half.',
      },
    },
  },
  messages: {
    shown: 'All that is offered works from strengths, and at least {nearlyAll:percent} of case files show it.',
    partly: 'Some work starts from people’s strengths; words or case files show that it is not all of it.',
    open: 'Some work starts from people’s strengths; how much is known in part.',
  },
  remedies: {
    'audit-files': {
      text: 'Read a sample of case files each year together with users: are strengths recorded, was the plan written jointly?',
      evidence: 'number of files read and how many show each',
    },
    'room-for-conversations': {
      text: 'Let assessments and time per contact leave room for a conversation about what a person can do.',
      evidence: 'assessment forms and contact times in the contract',
    },
  },
};
