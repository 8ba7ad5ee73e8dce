import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/cross-sector-integration`. */
export const crossSectorIntegrationWords: RuleWords = {
  id: 'relationships/cross-sector-integration',
  depthReason: 'Joint ventures, shared premises and links with local firms are reported in public.',
  title: 'Business and public institutions together',
  claim: 'The mutual and business share resources or governance, beyond buying and selling.',
  rationale:
    'The proposition names value between private business and public institutions. Its authors see it arise where ' +
    'spaces, resources and values are shared; a contract alone leaves both sides as they were.',
  zeroMeans: 'There is no running relationship with business.',
  oneMeans: 'At least one relationship with business shares spaces, resources or a budget.',
  falsifiedBy: 'Mutuals that share resources with business and create nothing that either could not create alone.',
  contested:
    'Integration is not good as such: a partner may take over, and a mutual become a veneer. That is asked apart, ' +
    'among the exposures.',
  criteria: ['R8'],
  sources: [
    {
      kind: 'publication',
      title: 'Business, Society and Public Services: a social productivity framework',
      publisher: 'RSA 2020 Public Services',
      year: 2012,
      url: 'http://www.rsa2020publicservices.org.uk/publications/publication-business-society-and-public-services-a-social-productivity-framework/',
      stance: 'advocate',
    },
  ],
  parameters: {
    cooperation: {
      meaning: 'Level that counts as fully met: 1 contract, 2 information, 3 resources, 4 governance and outcomes.',
      source: { kind: 'judgement', note: 'The framework names shared spaces and resources; the steps are ours.' },
    },
  },
  messages: {
    shared: 'A relationship with business shares resources or governance: level {low:number} of 4 at least.',
    thin: 'Relationships with business reach level {high:number} of 4 at most; {cooperation:number}, shared resources, counts as fully met.',
    none: 'There is no running relationship with business.',
    open: 'Relationships with business reach level {low:number} to {high:number} of 4, as far as is known of what is shared and how widely.',
  },
  remedies: {
    'share-a-resource': {
      text: 'Share one resource for a common aim: premises, staff time, training places or purchasing.',
      evidence: 'an agreement that names what is shared',
    },
    'joint-outcome': {
      text: 'Agree an outcome that mutual, business and public bodies answer for together, with a budget.',
      evidence: 'the outcome agreement and its budget',
    },
  },
};
