import { defineGate, type Rule } from '../../define/index.ts';
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
    levels: ['sector', 'organisation', 'service', 'proposal'],
    status: 'stable',
  },
  needs: { route: routeTaken },
  uses: { standing: offerStanding },
  notApplicable: NO_CONDITION,
  applies: ({ standing }) => hasConditions(standing),
  parameters: {
    longest2015: { value: 36, unit: 'months', jurisdiction: 'England', validFrom: '2015-02-26', validTo: '2025-02-23' },
    longest2023: { value: 60, unit: 'months', jurisdiction: 'England', validFrom: '2025-02-24' },
    pause: { value: 36, unit: 'months' },
    mendable: { value: 0.5, unit: 'score' },
  },
  messages: {
    'open-route': '',
    'not-reservable': '',
    'too-long': '{months:months}',
    'too-soon': '',
    open: '',
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
    { id: 'other-route', owner: 'commissioner', after: ['not-reservable', 'too-soon', 'open'] },
    { id: 'shorten-reserved', owner: 'commissioner', after: ['too-long'] },
  ],
});

/** The regime decides, not the day of the assessment; a regime that is not known, or another, may be either. */
const longestOf = (regime: RouteTaken['regime'], longest2015: number, longest2023: number): Interval => {
  if (regime === 'pcr-2015') return { low: longest2015, high: longest2015 };
  if (regime === 'procurement-act-2023') return { low: longest2023, high: longest2023 };
  return { low: Math.min(longest2015, longest2023), high: Math.max(longest2015, longest2023) };
};
