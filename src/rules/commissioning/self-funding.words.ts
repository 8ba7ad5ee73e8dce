import type { RuleWords } from '../../define/index.ts';
import { NOT_ASKED_WORDS } from '../../facts/contracts/offer-standing.words.ts';

/** Words of `commissioning/self-funding`. */
export const selfFundingWords: RuleWords = {
  id: 'commissioning/self-funding',
  depthReason: 'Accounts show the surplus; what an offer costs is often in reports.',
  title: 'Own means',
  claim: 'The mutual could pay for the offer from money that it may spend as it likes.',
  rationale:
    'Surplus, social investment, unrestricted grants and trading can pay for what no commissioner buys. ' +
    'Surpluses are thin, so mostly they pay for a pilot; each offer is asked about as if the money went to it ' +
    'alone.',
  zeroMeans: 'No money of its own could go into it.',
  oneMeans: 'Its own money covers the whole cost of a year.',
  falsifiedBy: 'Offers whose cost was covered on paper and that were not begun for want of money.',
  contested: 'Paying for a service out of surplus can let a buyer off; growth still needs somebody who buys.',
  criteria: ['C7'],
  sources: [
    {
      kind: 'publication',
      title: 'NHS reforms and social enterprise',
      publisher: 'The Guardian',
      year: 2012,
      url: 'https://www.theguardian.com/healthcare-network/2012/apr/25/nhs-reforms-social-enterprise',
      stance: 'advocate',
    },
    { kind: 'judgement', note: 'Where pilot ends and self-funding begins is our convention.' },
  ],
  parameters: {
    pilot: {
      meaning:
        'Share of the yearly cost from which the words speak of a pilot; the answer itself turns on the profile.',
      source: {
        kind: 'judgement',
        note: 'A fifth of full scale is about the least from which something can be learnt.',
      },
    },
  },
  messages: {
    whole: 'The mutual could pay the whole cost of a year itself.',
    pilot: 'The mutual could pay {share:percent} of the yearly cost itself: enough for a pilot.',
    little: 'The mutual could pay {share:percent} of the yearly cost itself: too little for a pilot.',
    open: 'The mutual could pay at least {low:percent} of the yearly cost itself; not all of its means are known.',
  },
  notApplicable: NOT_ASKED_WORDS,
  remedies: {
    'innovation-reserve': {
      text:
        'Set a fixed part of each surplus aside for work that nobody commissions yet, and let members decide on ' +
        'it.',
      evidence: 'a reserve policy and a members’ decision',
    },
    'patient-finance': {
      text: 'Offer patient social investment for pilots of offers that save money later.',
      evidence: 'a fund and its terms',
    },
  },
};
