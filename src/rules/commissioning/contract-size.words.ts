import type { RuleWords } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/contract-size`. */
export const contractSizeWords: RuleWords = {
  id: 'commissioning/contract-size',
  depthReason: 'Turnover and surety asked for are in tender papers, reserves in accounts.',
  title: 'Size asked of bidders',
  claim: 'The mutual can show the turnover and the surety that bidders must show.',
  rationale:
    'Contracts larger than local providers shut them out before quality is looked at. Lots and partners mend ' +
    'it, so it scores a half.',
  zeroMeans: 'Not used: lots mend it, and a shortfall scores a half.',
  oneMeans: 'Turnover and surety can both be shown.',
  falsifiedBy: 'Bidders short of these that win such contracts as often as others.',
  criteria: ['C10'],
  sources: [
    {
      kind: 'publication',
      title: 'The Big Society (HC 902), chapter 5',
      publisher: 'House of Commons Public Administration Select Committee',
      year: 2011,
      url: 'https://publications.parliament.uk/pa/cm201012/cmselect/cmpubadm/902/90208.htm',
      stance: 'independent',
    },
    {
      kind: 'publication',
      title: 'Assessing and monitoring the economic and financial standing of suppliers',
      publisher: 'Cabinet Office',
      url: 'https://gov.uk/government/publications/the-sourcing-and-consultancy-playbooks/assessing-and-monitoring-the-economic-and-financial-standing-of-suppliers-guidance-note-html',
      stance: 'independent',
    },
  ],
  parameters: {
    mendable: {
      meaning: 'Score where a requirement cannot be shown.',
      source: { kind: 'judgement', note: 'Lots, a partner or a guarantee mend it.' },
    },
  },
  messages: {
    fits: 'The mutual can show what bidders must show.',
    'too-large': 'The mutual cannot show all of the turnover and surety asked for.',
    open: 'Whether the mutual can show the turnover and surety asked for is not known in every part.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'smaller-lots': {
      text: 'Divide the contract into lots that local providers can take, and ask for no more turnover than it needs.',
      evidence: 'lots in a procurement notice',
    },
    'bid-together': {
      text: 'Bid together with others, or find a guarantor.',
      evidence: 'a consortium agreement or a guarantee',
    },
  },
};
