import type { FactDossier } from '../../define/index.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { clamp01, type Interval, point, type Range } from '../../util/interval.ts';
import { monthsBetween, monthsThrough } from '../../util/months.ts';
import { quotient } from '../../util/number.ts';
import { agreedRange } from '../partly-known.ts';

/** One commissioning context as facts are handed it. */
export type Context = NonNullable<FactDossier['commissioning']>[number];

/** What decides whether a contract runs on the day of judgement. */
export const STANDING_READS: readonly string[] = [
  '/commissioning/*/status',
  '/commissioning/*/startsOn',
  '/commissioning/*/terminatedOn',
];

/** What {@link yearlyValueOf} and {@link incomeShareOf} read. */
export const WORTH_READS: readonly string[] = [
  '/commissioning/*/incomeShare',
  '/commissioning/*/annualValue',
  '/commissioning/*/totalValue',
  '/commissioning/*/contractMonths',
  '/commissioning/*/startsOn',
  '/commissioning/*/endsOn',
];

/** Whether a contract runs on a day: `maybe` where nobody says that it is held. One that begins later pays nothing yet. */
export const standingOn = ({ status, startsOn, terminatedOn }: Context, day: string): 'runs' | 'maybe' | 'no' => {
  if (status !== undefined && status !== 'held') return 'no';
  if (startsOn !== undefined && isCertainlyBefore(day, startsOn)) return 'no';
  if (terminatedOn !== undefined && isCertainlyBefore(terminatedOn, day)) return 'no';
  return status === undefined ? 'maybe' : 'runs';
};

/** Value a year: as stated, or the whole over the term in years. Unit: GBP a year. */
export const yearlyValueOf = (context: Context): Interval | undefined => {
  const { annualValue, totalValue } = context;
  if (annualValue !== undefined) return point(annualValue);
  const months = termOf(context);
  if (totalValue === undefined || months === undefined || months.low <= 0) return undefined;
  return { low: (totalValue / months.high) * 12, high: (totalValue / months.low) * 12 };
};

/**
 * Share of income that a contract brings: the stated share and its yearly value over turnover are two views of one thing.
 * Unit: 0 to 1.
 */
export const incomeShareOf = (context: Context, turnover: number | undefined): Interval | undefined => {
  const { incomeShare } = context;
  const yearly = turnover === undefined ? undefined : yearlyValueOf(context);
  const over = (value: number): number => clamp01(quotient(value, turnover ?? 0) ?? 0);
  return agreedRange([
    incomeShare === undefined ? undefined : point(incomeShare),
    yearly === undefined || turnover === 0 ? undefined : { low: over(yearly.low), high: over(yearly.high) },
  ]);
};

/**
 * Time to the certain end, extensions that are only possible left out. Unit: months; `null` where nothing bounds it.
 *
 * Without a fixed end the notice is what is certain. A contract that is held although its last day is over was carried
 * on by somebody, and until when is not said.
 */
export const monthsLeftOf = (context: Context, asOf: string): Range | null => {
  const { startsOn, terminatedOn, contractMonths, noFixedEnd, noticeMonths } = context;
  const end = lastDayOf(context);
  if (noFixedEnd === true && terminatedOn === undefined) {
    return noticeMonths === undefined ? null : { low: noticeMonths, high: noticeMonths };
  }
  if (end !== undefined) {
    return isCertainlyBefore(end, asOf) ? null : positive(monthsThrough(asOf, end));
  }
  if (contractMonths === undefined) return null;
  const sinceStart = startsOn === undefined ? null : monthsBetween(asOf, startsOn);
  if (sinceStart === null) return { low: 0, high: contractMonths };
  const left = shifted(sinceStart, contractMonths);
  return left !== null && left.high < 0 ? null : positive(left);
};

/** Last day that is certain: as ended, as extended, or as signed. ISO date. */
export const lastDayOf = ({ endsOn, extendedTo, terminatedOn }: Context): string | undefined =>
  terminatedOn ?? extendedTo ?? endsOn;

/** Term as signed, or by its first and last day. Unit: months. */
const termOf = ({ contractMonths, startsOn, endsOn }: Context): Range | undefined => {
  if (contractMonths !== undefined) return point(contractMonths);
  return (startsOn === undefined || endsOn === undefined ? null : monthsThrough(startsOn, endsOn)) ?? undefined;
};

const shifted = (months: Range | null, by: number): Range | null =>
  months === null ? null : { low: months.low + by, high: months.high + by };

const positive = (months: Range | null): Range | null =>
  months === null ? null : { low: Math.max(0, months.low), high: Math.max(0, months.high) };
