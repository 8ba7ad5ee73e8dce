import type { RuleWords } from '../../define/index.ts';

/** Words of `place/enterprise-spill-over`. */
export const enterpriseSpillOverWords: RuleWords = {
  id: 'place/enterprise-spill-over',
  depthReason: 'Apprenticeships, training arms and help into business are what websites and news tell of.',
  title: 'Enterprise and skills beyond the service',
  claim: 'The services feed enterprise, local trade, skills or work around them in more than one way.',
  rationale:
    'The proposition wants places that are economically as well as socially productive. Helping staff to set up in ' +
    'business, trading with local firms, training people and hiring those who used the service are ways to be both.',
  zeroMeans: 'None of the four ways happens.',
  oneMeans: 'At least two of the four happen; in a sector, everywhere.',
  falsifiedBy: 'Counts that did not rise where such work was done, compared with similar places.',
  contested: 'Guidance claims these effects for mutuals without measuring them; no benchmark was found.',
  criteria: ['D10'],
  sources: [
    {
      kind: 'publication',
      title: 'Beyond the spin: public service mutuals and social productivity',
      publisher: 'RSA',
      year: 2013,
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Start a public service mutual: guidance for commissioners',
      publisher: 'HM Government',
      url: 'https://www.gov.uk/guidance/start-a-public-service-mutual-guidance-for-commissioners',
      stance: 'advocate',
    },
  ],
  parameters: {
    broad: {
      meaning: 'Number of the four ways that counts as fully met.',
      source: { kind: 'judgement', note: 'One way may be an accident; two show intent. A benchmark would replace it.' },
    },
  },
  messages: {
    broad: 'At least {low:number} of four ways of feeding the local economy are shown.',
    some: 'On record: {low:number} of four ways of feeding the local economy; {high:number} at most.',
    none: 'None of four ways of feeding the local economy happens.',
  },
  remedies: {
    'count-spillovers': {
      text: 'Count apprenticeships, placements, jobs for people who used the service, and enterprises helped or traded with.',
      evidence: 'yearly counts by kind',
    },
    'link-skills-policy': {
      text: 'Link labour-market and skills policy with helping the parent body’s own staff into business.',
      evidence: 'a scheme with numbers of staff supported and enterprises begun',
    },
  },
};
