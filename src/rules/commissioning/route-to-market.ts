import { defineGate, type Rule, type Source } from '../../define/index.ts';
import { type RouteTaken, routeTaken } from '../../facts/contracts/reserved-route.ts';
import { hasConditions, NO_CONDITION, offerStanding } from '../../facts/contracts/offer-standing.ts';
import type { Interval } from '../../util/interval.ts';
import { atLeast } from '../../util/number.ts';

/** The route to the contract is open to the mutual. */
export const routeToMarketRule: Rule = /* @__PURE__ */ defineGate({
  gate: 'condition',
  meta: {
    id: 'commissioning/route-to-market',
    theme: 'market',
    depth: 'standard',
    depthReason: 'Routes and award notices are published.',
    levels: ['sector', 'organisation', 'service', 'proposal'],
    title: 'Route to the contract',
    claim: 'The route by which the contract is let can lead to the mutual.',
    rationale:
      'A reservation for mutuals holds only for certain services, for a limited term, and not again within some ' +
      'years. Where it does not hold, the contract can be let another way, so it can always be mended.',
    zeroMeans: 'Not used: another route can be taken, and an unfit one scores a half.',
    oneMeans: 'The route is open to the mutual, and a reservation keeps its limits.',
    falsifiedBy: 'Reservations outside these limits that stood when challenged.',
    contested: 'Critics hold that reserving contracts harms competition.',
    status: 'stable',
    criteria: ['C5'],
    sources: [act2023(), regulations2015()],
  },
  needs: { route: routeTaken },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    longest2015: {
      value: 36,
      unit: 'months',
      meaning: 'Longest term of a reserved contract under the Public Contracts Regulations 2015.',
      jurisdiction: 'England',
      validFrom: '2015-02-26',
      validTo: '2025-02-23',
      source: regulations2015(),
    },
    longest2023: {
      value: 60,
      unit: 'months',
      meaning: 'Longest term of a reserved contract under the Procurement Act 2023.',
      jurisdiction: 'England',
      validFrom: '2025-02-24',
      source: act2023(),
    },
    pause: {
      value: 36,
      unit: 'months',
      meaning:
        'Time after which the same authority may reserve such a contract for the same body again; equal under both.',
      source: act2023(),
    },
    mendable: {
      value: 0.5,
      unit: 'score',
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
  judge: ({ route }, { longest2015, longest2023, pause, mendable }) => {
    if (!route.reserved) return { score: 1, message: 'open-route' };
    const longest = longestOf(route.regime, longest2015, longest2023);
    const { months, reservable, sincePrior } = route;
    if (reservable === false) return { score: mendable, message: 'not-reservable' };
    if (months !== null && months > longest.high) return { score: mendable, message: 'too-long', data: { months } };
    const rested = sincePrior === 'never' || (sincePrior !== null && atLeast(sincePrior.low, pause));
    if (sincePrior !== null && sincePrior !== 'never' && !atLeast(sincePrior.high, pause)) {
      return { score: mendable, message: 'too-soon' };
    }
    if (reservable === true && months !== null && months <= longest.low && rested) {
      return { score: 1, message: 'open-route' };
    }
    return { score: { low: mendable, high: 1 }, message: 'open' };
  },
  remedies: [
    {
      id: 'other-route',
      owner: 'commissioner',
      text: 'Let the contract by another route, in lots that a mutual can bid for.',
      evidence: 'a procurement notice',
      after: ['not-reservable', 'too-soon', 'open'],
    },
    {
      id: 'shorten-reserved',
      owner: 'commissioner',
      text: 'Keep a reserved contract within the term that the law allows.',
      evidence: 'a contract length',
      after: ['too-long'],
    },
  ],
});

/** The regime decides, not the day of the assessment; a regime that is not known, or another, may be either. */
const longestOf = (regime: RouteTaken['regime'], longest2015: number, longest2023: number): Interval => {
  if (regime === 'pcr-2015') return { low: longest2015, high: longest2015 };
  if (regime === 'procurement-act-2023') return { low: longest2023, high: longest2023 };
  return { low: Math.min(longest2015, longest2023), high: Math.max(longest2015, longest2023) };
};

function act2023(): Source {
  return {
    kind: 'law',
    title: 'Procurement Act 2023',
    section: 'section 33',
    url: 'https://legislation.gov.uk/ukpga/2023/54/section/33/enacted?view=plain',
  };
}

function regulations2015(): Source {
  return {
    kind: 'law',
    title: 'Public Contracts Regulations 2015',
    section: 'regulation 77',
    url: 'http://pcr2015.uk/regulations/regulation-77-reserved-contracts-for-certain-services/',
  };
}
