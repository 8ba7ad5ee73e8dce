import type { RuleWords } from '../../define/index.ts';

/** Words of `capabilities/failure-demand`. */
export const failureDemandWords: RuleWords = {
  id: 'capabilities/failure-demand',
  depthReason: 'It takes a sample of contacts, sorted by what people said.',
  title: 'Demand caused by failure',
  claim: 'Little of the demand arises because something was not done, or not done right, for the person.',
  rationale:
    'Demand that a service causes by failing is the patch-and-mend that the proposition speaks of: work that would ' +
    'not be needed had the first contact met the need.',
  zeroMeans: 'Most demand is caused by failure.',
  oneMeans: 'Little demand is caused by failure.',
  falsifiedBy: 'Services whose failure demand fell while people had to come back as often as before.',
  contested:
    'Not all failure demand can be avoided, and its causes often lie elsewhere in the system. As a target it was ' +
    'gamed and misread; the typical rates come from a consultancy and are not peer-reviewed.',
  criteria: ['L3'],
  sources: [
    {
      kind: 'publication',
      title: 'Failure demand',
      publisher: 'Vanguard',
      url: 'https://beyondcommandandcontrol.com/failure-demand/',
      stance: 'vendor',
    },
    {
      kind: 'publication',
      title: 'Commission on the Future Delivery of Public Services, chapter 6',
      publisher: 'Christie Commission',
      year: 2011,
      url: 'https://www.gov.scot/publications/commission-future-delivery-public-services/pages/8/',
      stance: 'independent',
    },
  ],
  parameters: {
    little: {
      meaning: 'Rate at or below which the rule is fully met.',
      source: { kind: 'judgement', note: 'Below the lower end of what consultants report as routine, 40% to 60%.' },
    },
    most: {
      meaning: 'Rate at or above which the rule is not met at all.',
      source: { kind: 'judgement', note: 'The upper end of what consultants report as routine.' },
    },
  },
  messages: {
    little: 'In every sample the rate of demand caused by failure is {little:percent} or lower, chance allowed for.',
    much: 'Demand caused by failure is above {little:percent} somewhere in what is offered, chance allowed for.',
    open: 'Whether demand caused by failure stays within {little:percent} is not settled by the samples there are.',
  },
  remedies: {
    'redesign-first-contact': {
      text: 'Take the commonest reason for failure demand and redesign the first contact so that it meets the need.',
      evidence: 'two samples from the same point of entry',
    },
    'shared-causes': {
      text: 'Follow causes that lie in other services or in the specification, and remove those that the contract sets.',
      evidence: 'changes to the specification and their reason',
    },
  },
};
