import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Interval, Range } from '../../util/interval.ts';
import { sortedBy } from '../../util/number.ts';
import { reserveMonths, surplusMargin } from '../../measures/ratios.ts';
import { meanAnswer } from '../partly-known.ts';

/** Months of running cost that free reserves cover. */
export const reserveCover: Fact<Range> = /* @__PURE__ */ defineFact({
  id: 'finances.reserve-cover',
  title: 'Cover by free reserves',
  question: 'How large are reserves free to spend, and what does a month of running cost?',
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
  title: 'Other doors to capital',
  question: 'Are there assets to secure a loan, undrawn facilities, a form that can take equity, social investment?',
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

/** Surplus over turnover, period by period; `null` where one of the two is not known. Below 0 for a deficit. */
export const margins: Fact<readonly (number | null)[]> = /* @__PURE__ */ defineFact({
  id: 'finances.margins',
  title: 'Margins of recent years',
  question: 'What were income and surplus in each of the last three years?',
  unit: 'share',
  reads: ['/mutual/finances/periods/*/surplus', '/mutual/finances/periods/*/turnover'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual: { finances } }) => {
    const found = (finances?.periods ?? []).map(({ surplus, turnover }) =>
      surplus === undefined || turnover === undefined ? null : surplusMargin(surplus, turnover),
    );
    const known = found.filter((one) => one !== null);
    return known.length === 0 ? undefined : [...sortedBy(known, (one) => one), ...found.filter((one) => one === null)];
  },
});

/** What {@link latestTurnover} reads. */
export const PERIOD_READS: readonly string[] = [
  '/mutual/finances/periods/*/turnover',
  '/mutual/finances/periods/*/from',
  '/mutual/finances/periods/*/to',
];

/** Returns the income of the latest period; `undefined` where it is not stated or the periods cannot be put in order. */
export const latestTurnover = ({ mutual }: FactDossier): number | undefined => {
  const periods = (mutual.finances?.periods ?? []).map(({ from, to, turnover }) => ({ on: to ?? from, turnover }));
  if (periods.length > 1 && periods.some(({ on }) => on === undefined)) return undefined;
  return sortedBy(periods, ({ on }) => on ?? '').at(-1)?.turnover;
};

const isAbove = (amount: number | undefined): boolean | undefined => (amount === undefined ? undefined : amount > 0);
