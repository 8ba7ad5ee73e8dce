import type { RuleWords, Source } from '../../define/index.ts';
import { NO_CONDITION_WORDS } from '../../facts/contracts/offer-standing.words.ts';

const ACT_2023: Source = {
  kind: 'law',
  title: 'Procurement Act 2023',
  section: 'section 33',
  url: 'https://legislation.gov.uk/ukpga/2023/54/section/33/enacted?view=plain',
};

const REGULATIONS_2015: Source = {
  kind: 'law',
  title: 'Public Contracts Regulations 2015',
  section: 'regulation 77',
  url: 'http://pcr2015.uk/regulations/regulation-77-reserved-contracts-for-certain-services/',
};

/** Words of `commissioning/route-to-market`. */
export const routeToMarketWords: RuleWords = {
  id: 'commissioning/route-to-market',
  depthReason: 'Routes and award notices are published.',
  title: 'Route to the contract',
  claim: 'The route by which the contract is let can lead to the mutual.',
  rationale:
    'A reservation for mutuals holds only for certain services, for a limited term, and not again within some ' +
    'years. Where it does not hold, the contract can be let another way, so it can always be mended.',
  zeroMeans: 'Not used: another route can be taken, and an unfit one scores a half.',
  oneMeans: 'The route is open to the mutual, and a reservation keeps its limits.',
  falsifiedBy: 'Reservations outside these limits that stood when challenged.',
  contested: 'Critics hold that reserving contracts harms competition.',
  criteria: ['C5'],
  sources: [ACT_2023, REGULATIONS_2015],
  parameters: {
    longest2015: {
      meaning: 'Longest term of a reserved contract under the Public Contracts Regulations 2015.',
      source: REGULATIONS_2015,
    },
    longest2023: {
      meaning: 'Longest term of a reserved contract under the Procurement Act 2023.',
      source: ACT_2023,
    },
    pause: {
      meaning:
        'Time after which the same authority may reserve such a contract for the same body again; equal under both.',
      source: ACT_2023,
    },
    mendable: {
      meaning: 'Score of a reservation that does not hold.',
      source: { kind: 'judgement', note: 'Another route mends it.' },
    },
  },
  messages: {
    'open-route': 'The route is open to the mutual.',
    'not-reservable': 'These services may not be reserved for mutuals; another route is needed.',
    'too-long': 'A contract of {months:months} is longer than may be reserved for a mutual.',
    'too-soon': 'The same authority reserved such a contract for the mutual too recently.',
    open: 'Whether the reservation for mutuals holds is not known in every part.',
  },
  notApplicable: NO_CONDITION_WORDS,
  remedies: {
    'other-route': {
      text: 'Let the contract by another route, in lots that a mutual can bid for.',
      evidence: 'a procurement notice',
    },
    'shorten-reserved': {
      text: 'Keep a reserved contract within the term that the law allows.',
      evidence: 'a contract length',
    },
  },
};
