import { defineFact, type Fact } from '../../define/index.ts';
import { ANYTHING, type Interval, point, type Range } from '../../util/interval.ts';
import type { Spread } from '../../util/spread.ts';
import { wilson } from '../../measures/wilson.ts';
import { OFFER_READS, type Offered, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/** How many people come back with the same need, now and before. */
export interface RepeatNeed {
  /** Share of closed cases that come back, with the chance in so many cases. Unit: 0 to 1. */
  readonly share: Interval;
  /** Share that came back, now less before: below 0 is fewer. Unit: -1 to 1. */
  readonly change: Range;
  /** Change in people reached: -0.1 is a tenth fewer; `null` where it is not known. Unit: share. */
  readonly reachChange: number | null;
}

/** Least window in which people are given time to come back. Unit: months. */
const LEAST_WINDOW_MONTHS: number = 12;

/** Repeat need by offer. A window under a year cannot have seen everybody who comes back. */
export const repeatNeed: Fact<Spread<RepeatNeed>> = /* @__PURE__ */ defineFact({
  id: 'offers.repeat-need',
  unit: 'share',
  reads: [
    '/interventions/*/rePresentation/closed',
    '/interventions/*/rePresentation/returned',
    '/interventions/*/rePresentation/windowMonths',
    '/interventions/*/rePresentation/baselineShare',
    '/interventions/*/rePresentation/reachChange',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => spreadOverOffers(dossier, needOf),
});

const needOf = ({ rePresentation }: Offered): RepeatNeed | undefined => {
  const { closed, returned, windowMonths, baselineShare, reachChange } = rePresentation ?? {};
  const seen = closed === undefined || returned === undefined ? null : wilson(returned, closed);
  if (seen === null || closed === undefined || returned === undefined) return undefined;
  const whole = windowMonths !== undefined && windowMonths >= LEAST_WINDOW_MONTHS;
  const before = baselineShare === undefined ? ANYTHING : point(baselineShare);
  // Chance is told in the level; whether the share moved is read from the shares themselves.
  const now = whole ? point(returned / closed) : ANYTHING;
  return {
    share: { low: seen.low, high: whole ? seen.high : 1 },
    change: { low: now.low - before.high, high: now.high - before.low },
    reachChange: reachChange ?? null,
  };
};
