import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/community-resilience`. */
export const communityResilienceWords: RuleWords = {
  id: 'capabilities/community-resilience',
  depthReason: 'It takes surveys of the area, before and after, and of another area.',
  title: 'Resilience of the community',
  claim: 'Trust, ties and mutual help grew in the area served, and stand no lower than in a comparable one.',
  rationale:
    'The proposition names social resilience beside individual capabilities. Half of the score is where the figures ' +
    'went since their own baseline, half how they stand beside another area.',
  zeroMeans: 'Every figure fell, and stands below the area compared with.',
  oneMeans: 'Every figure rose, and stands above the area compared with.',
  falsifiedBy: 'Areas whose figures rose and that weathered a shock no better than others.',
  contested:
    'What one service adds can rarely be told apart, and resilience can become a word for leaving people to cope. ' +
    'The figures describe; they do not show that the mutual caused them.',
  criteria: ['L8'],
  sources: [
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
    travelPart: {
      meaning: 'Part of the score for change since the baseline; the rest is the comparison with another area.',
      source: { kind: 'judgement', note: 'Either alone misleads: trends are shared, and areas start unequal.' },
    },
  },
  messages: {
    grew: 'Every figure of resilience rose, and stands above the area compared with.',
    'not-shown': 'Figures of resilience are not shown to have grown, or do not stand above those of another area.',
    open: 'Some figures of resilience are known; some lack a baseline or a comparison.',
  },
  remedies: {
    'few-figures': {
      text: 'Choose with others in the place two or three published figures, and follow them together with another area.',
      evidence: 'the same figures for both areas, at two times',
    },
    'ask-what-helped': {
      text: 'Ask people in the area what helped them to rely on each other, and whether the service was part of it.',
      evidence: 'answers by people in the area, in their words',
    },
  },
};
