import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Interval, Range } from '../../util/interval.ts';
import { isCertainlyBefore, lastDay } from '../../util/dates.ts';
import { monthsBetween, monthsThrough } from '../../util/months.ts';
import { sortedBy } from '../../util/number.ts';
import { reserveMonths, surplusMargin } from '../../measures/ratios.ts';
import { meanAnswer } from '../partly-known.ts';

/** What decides which period of accounts is the latest, and how much came in. */
export const PERIOD_READS: readonly string[] = [
  '/mutual/finances/periods/*/turnover',
  '/mutual/finances/periods/*/from',
  '/mutual/finances/periods/*/to',
];

/** Months of running cost that free reserves cover. */
export const reserveCover: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'finances.reserve-cover',
  unit: 'months',
  reads: ['/mutual/finances/freeReserves', '/mutual/finances/monthlyCost'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { finances } }) => {
    const { freeReserves, monthlyCost } = finances ?? {};
    if (freeReserves === undefined || monthlyCost === undefined) return undefined;
    const months = reserveMonths(freeReserves, monthlyCost);
    return months === null ? undefined : { low: months, high: months };
  },
});

/** Share of four other doors to capital that are open: assets to secure a loan, facilities, equity, social investment. */
export const otherCapital: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'finances.other-capital',
  unit: 'share',
  reads: [
    '/mutual/finances/securedAssets',
    '/mutual/finances/facilities',
    '/mutual/finances/equityPossible',
    '/mutual/finances/socialInvestment',
  ],
  changeableBy: ['mutual', 'policy'],
  read: ({ mutual: { finances } }) =>
    meanAnswer([
      isAbove(finances?.securedAssets),
      isAbove(finances?.facilities),
      finances?.equityPossible,
      isAbove(finances?.socialInvestment),
    ]),
});

/** The result of one year of accounts. */
export interface YearResult {
  /** Surplus over turnover, below 0 for a deficit; `null` where turnover is not known. Unit: share. */
  readonly margin: number | null;
  /** Whether the year ended in a loss. */
  readonly isLoss: boolean;
}

/** The last three years of accounts, latest first; `null` for a year whose result is not known. */
export const yearResults: Fact<readonly (YearResult | null)[]> = /* @__PURE__ */ defineFact({
  id: 'finances.year-results',
  unit: 'share',
  reads: ['/mutual/finances/periods/*/surplus', ...PERIOD_READS],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const found = closedPeriods(dossier).slice(0, YEARS).map(resultOf);
    return found.every((result) => result === null) ? undefined : found;
  },
});

/** Years of accounts that are asked for: fewer show a year, more show another organisation. Source: judgement. */
const YEARS = 3;

/** A loss is a year without surplus, whatever the turnover; a gain without turnover says little. */
const resultOf = ({ surplus, turnover }: Period): YearResult | null => {
  if (surplus === undefined) return null;
  const margin = turnover === undefined ? null : surplusMargin(surplus, turnover);
  return margin === null && surplus >= 0 ? null : { margin, isLoss: surplus < 0 };
};

/** Returns the income of the latest period, brought to a year; `undefined` where no period states it. Unit: GBP a year. */
export const latestTurnover = (dossier: FactDossier): number | undefined => yearlyTurnover(closedPeriods(dossier)[0]);

const yearlyTurnover = ({ from, to, turnover }: Partial<Period> = {}): number | undefined => {
  if (turnover === undefined) return undefined;
  const through = from === undefined || to === undefined ? null : monthsThrough(from, to);
  // Periods are a year unless their own days say otherwise; a month given coarsely says nothing about their length.
  if (through === null || !isDay(from) || !isDay(to)) return turnover;
  const months = through.low;
  return Math.abs(months - 12) < 1 || months <= 0 ? turnover : (turnover / months) * 12;
};

/**
 * Returns the income of the last year of accounts that ended by a day, and not more than a year before it; `undefined`
 * where no such year is stated. Unit: GBP a year.
 */
export const turnoverOfYearTo = ({ mutual }: FactDossier, day: string): number | undefined => {
  const [latest] = closedPeriods({ mutual, asOf: lastDay(day) });
  const since = latest?.to === undefined ? null : monthsBetween(latest.to, day);
  return since === null || since.high > 12 ? undefined : yearlyTurnover(latest);
};

type Period = NonNullable<NonNullable<FactDossier['mutual']['finances']>['periods']>[number];

/**
 * Periods of accounts that had ended by the day of judgement, latest first; what ends later is a forecast. A period that
 * is listed again counts once. Where one of several has no day, nobody can say which is the latest.
 */
const closedPeriods = ({ mutual, asOf }: Pick<FactDossier, 'mutual' | 'asOf'>): readonly Period[] => {
  const periods = mutual.finances?.periods ?? [];
  if (periods.length > 1 && periods.some((period) => endOf(period) === undefined)) return [];
  const ended = periods.filter((period) => !isCertainlyBefore(asOf, endOf(period) ?? asOf));
  const byEnd = new Map<string, Period>();
  for (const period of ended) {
    const key = endOf(period) ?? '';
    const before = byEnd.get(key);
    if (before === undefined || isFuller(period, before)) byEnd.set(key, period);
  }
  return [...sortedBy([...byEnd.values()], (period) => lastDay(endOf(period) ?? '0000'))].reverse();
};

const endOf = ({ from, to }: Period): string | undefined => to ?? from;

const isFuller = (one: Period, other: Period): boolean =>
  count(one.surplus) + count(one.turnover) > count(other.surplus) + count(other.turnover);

const count = (value: number | undefined): number => (value === undefined ? 0 : 1);

const isDay = (date: string | undefined): boolean => date?.length === 10;

const isAbove = (amount: number | undefined): boolean | undefined => (amount === undefined ? undefined : amount > 0);
