import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/linking-social-capital`. */
export const linkingSocialCapitalWords: RuleWords = {
  id: 'relationships/linking-social-capital',
  depthReason: 'It takes a figure followed over time with a baseline.',
  title: 'Change in social capital',
  claim: 'Measured ties and trust rise against their own baseline, above all those across a gradient of power.',
  rationale:
    'Social productivity is value added, so that a level without baseline shows nothing. Of the three kinds it ' +
    'is linking ties, to people with power, that the first proposition is about.',
  zeroMeans: 'Every figure that is followed fell.',
  oneMeans: 'Every figure that is followed rose, linking ties among them.',
  falsifiedBy: 'Services with rising figures whose users have no more say or help than before.',
  contested:
    'The theory is called thin, and national figures cannot be attributed to one service. Ties inside a group ' +
    'can exclude.',
  criteria: ['R6'],
  sources: [
    {
      kind: 'publication',
      title: 'Functions of social capital: bonding, bridging, linking',
      publisher: 'Tristan Claridge',
      year: 2018,
      url: 'https://zenodo.org/record/7993853',
      stance: 'advocate',
    },
    {
      kind: 'publication',
      title: 'Social capital in the UK: May 2017',
      publisher: 'Office for National Statistics',
      year: 2017,
      url: 'https://cy.ons.gov.uk/peoplepopulationandcommunity/wellbeing/bulletins/socialcapitalintheuk/may2017',
      stance: 'independent',
    },
  ],
  parameters: {
    linkingWeight: {
      meaning: 'Part of the score that linking ties make up; the other two kinds make up the rest.',
      source: { kind: 'judgement', note: 'Linking is the kind that the proposition names; the others still matter.' },
    },
    flat: {
      meaning: 'Direction that stands for no change.',
      source: { kind: 'judgement', note: 'Half-way between all down and all up.' },
    },
  },
  messages: {
    up: 'Every figure of social capital that is followed rose.',
    down: 'No figure of social capital that is followed rose.',
    open: 'Some figures of social capital rose and others did not, or lack a baseline.',
  },
  remedies: {
    'follow-linking': {
      text: 'Ask users each year whether they know and can reach somebody who decides about what matters to them.',
      evidence: 'the same question, this year and before',
    },
    'open-doors': {
      text: 'Give people who use services regular access to officers and councillors.',
      evidence: 'meetings held and who attended',
    },
  },
};
