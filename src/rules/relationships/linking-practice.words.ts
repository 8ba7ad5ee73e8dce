import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/linking-practice`. */
export const linkingPracticeWords: RuleWords = {
  id: 'relationships/linking-practice',
  depthReason: 'Outreach, advocacy and user forums are reported by inspectors and by services themselves.',
  title: 'Linking people to those who decide',
  claim:
    'The service goes to where people are, goes with them to those who decide, and answers to an independent body of users.',
  rationale:
    'Ties across a gradient of power are what the first proposition is about, and the people who most need them are ' +
    'the least able to make them. Practices can be seen where a change in social capital has not been measured.',
  zeroMeans: 'None of the three practices exists.',
  oneMeans: 'At least two of three practices exist: outreach, somebody who goes along, independent scrutiny by users.',
  falsifiedBy: 'Services with all three whose users know no more people of influence than users elsewhere.',
  contested: 'A practice is not its effect; the theory of social capital is called thin by its critics.',
  criteria: ['R6', 'R9'],
  sources: [
    {
      kind: 'publication',
      title: 'Functions of social capital: bonding, bridging, linking',
      publisher: 'Tristan Claridge',
      year: 2018,
      url: 'https://zenodo.org/record/7993853',
      stance: 'advocate',
    },
  ],
  parameters: {
    enough: {
      meaning: 'Share of the practices that counts as fully met.',
      source: {
        kind: 'judgement',
        note: 'Two of three: not every service has somewhere to go out to, and what does not happen is hardly ever on record.',
      },
    },
  },
  messages: {
    linked:
      'At least two of three practices link people to those who decide: outreach, somebody who goes along, independent scrutiny by users.',
    short:
      'At most one of three practices links people to those who decide: outreach, somebody who goes along, independent scrutiny by users.',
    open: 'Some practice that links people to those who decide exists, or may; the others are not known: outreach, somebody who goes along, independent scrutiny by users.',
  },
  remedies: {
    'go-along': {
      text: 'Offer somebody who goes along to appointments and hearings, and bring the service to where people are.',
      evidence: 'a role description and how many people it reached',
    },
    'independent-forum': {
      text: 'Pay for a forum of users that stands outside the provider and may inspect it.',
      evidence: 'terms of the forum and a report of it',
    },
  },
};
