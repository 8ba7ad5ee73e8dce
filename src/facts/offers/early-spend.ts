import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { ANYTHING, type Interval, type Range } from '../../util/interval.ts';
import { sum } from '../../util/number.ts';
import type { Offered } from './counted-offers.ts';
import { isEarly } from './prevention.ts';

/**
 * How the share of spend that acts early moved from the first year listed to the last. Unit: -1 to 1.
 *
 * A year that an offer does not list is not known to have cost nothing, unless the offer began later or is over. What
 * is merely proposed has cost nothing yet.
 */
export const earlySpendChange: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'offers.early-spend-change',
  unit: 'share',
  reads: [
    '/interventions/*/status',
    '/interventions/*/since',
    '/interventions/*/tier',
    '/interventions/*/spend/*/year',
    '/interventions/*/spend/*/amount',
    '/interventions/*/spend/*/tier',
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ interventions = [] }: FactDossier) => {
    const years = interventions.flatMap(({ spend }) => (spend ?? []).map(({ year }) => year));
    const first = Math.min(...years);
    const last = Math.max(...years);
    if (years.length === 0 || first === last) return undefined;
    const then = earlyShareIn(first, interventions);
    const now = earlyShareIn(last, interventions);
    const change = { low: now.low - then.high, high: now.high - then.low };
    return change.low === -1 && change.high === 1 ? undefined : change;
  },
});

interface Spent {
  readonly amount: Range;
  readonly early: boolean | undefined;
}

const earlyShareIn = (year: number, offers: readonly Offered[]): Interval => {
  const spent = offers.map((offer) => spentIn(year, offer));
  const total = (end: 'low' | 'high', early: readonly (boolean | undefined)[]): number =>
    sum(spent.filter((one) => early.includes(one.early)).map(({ amount }) => amount[end]));
  const surely = total('low', [true]);
  const possibly = total('high', [true, undefined]);
  const others = total('high', [false, undefined]);
  if (possibly + others === 0) return ANYTHING;
  return {
    low: surely === 0 ? 0 : surely / (surely + others),
    high: possibly === Infinity ? 1 : possibly === 0 ? 0 : possibly / (possibly + total('low', [false])),
  };
};

const spentIn = (year: number, { status, since, tier, spend }: Offered): Spent => {
  const listed = spend?.find((one) => one.year === year);
  const inTier = listed?.tier ?? tier;
  return {
    early: inTier === undefined ? undefined : isEarly(inTier),
    amount: {
      low: status === 'running' || status === 'ended' ? (listed?.amount ?? 0) : 0,
      high: costNothing(year, { status, since, spend }) ? 0 : (listed?.amount ?? Infinity),
    },
  };
};

const costNothing = (year: number, { status, since, spend }: Pick<Offered, 'status' | 'since' | 'spend'>): boolean => {
  if (status === 'proposed') return true;
  if (spend?.some((one) => one.year === year) === true) return false;
  const over = status === 'ended' && spend !== undefined && spend.every((one) => one.year < year);
  return over || (since !== undefined && Number(since.slice(0, 4)) > year);
};
