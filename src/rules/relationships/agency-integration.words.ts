import type { RuleWords } from '../../define/index.ts';

/** Words of `relationships/agency-integration`. */
export const agencyIntegrationWords: RuleWords = {
  id: 'relationships/agency-integration',
  depthReason: 'That health and social care, or council and mutual, work as one is reported in public.',
  title: 'Agencies working as one',
  claim: 'The mutual and other agencies share resources or governance.',
  rationale:
    'People’s lives cross agencies. What is shared between them decides whether somebody meets one relationship ' +
    'with the public service, or several that do not know of each other.',
  zeroMeans: 'There is no running relationship with another agency.',
  oneMeans: 'At least one relationship with another agency shares spaces, resources or a budget.',
  falsifiedBy: 'Agencies that share resources while their users tell the same story to each.',
  contested: 'Integration takes time from the work and can blur who answers for what.',
  criteria: ['R7', 'R8'],
  sources: [
    {
      kind: 'publication',
      title: 'The State of Collaboration',
      publisher: 'Collaborate Foundation',
      year: 2018,
      url: 'https://collaboratecic.com/insights-and-resources/the-state-of-collaboration/',
      stance: 'advocate',
    },
  ],
  parameters: {
    cooperation: {
      meaning: 'Level that counts as fully met: 1 contract, 2 information, 3 resources, 4 governance and outcomes.',
      source: {
        kind: 'judgement',
        note: 'Shared resources are the first step that costs each side something; the steps are ours.',
      },
    },
  },
  messages: {
    shared: 'A relationship with another agency shares resources or governance: level {low:number} of 4 at least.',
    thin: 'Relationships with other agencies reach level {high:number} of 4 at most; {cooperation:number}, shared resources, counts as fully met.',
    none: 'There is no running relationship with another agency.',
    open: 'Relationships with other agencies reach level {low:number} to {high:number} of 4, as far as is known of what is shared.',
  },
  remedies: {
    'share-with-agency': {
      text: 'Share one resource with the mutual: a room, a record with consent, a member of staff.',
      evidence: 'an agreement that names what is shared',
    },
    'pool-budget': {
      text: 'Pool a budget for people whom several agencies serve.',
      evidence: 'the pooled budget and who answers for it',
    },
  },
};
