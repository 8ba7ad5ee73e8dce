import type { Range } from './interval.ts';

/**
 * Returns the months from one ISO 8601 date to another, below 0 when `to` is earlier; `null` where either is no date.
 *
 * From a day to the same day of a later month is a whole number of months, and a day counts a thirty-first of one.
 * A date that names only its year or month could be any day of it, so the answer is a range.
 */
export const monthsBetween = (from: string, to: string): Range | null => {
  const start = dayNumber(from);
  const end = dayNumber(to);
  if (start === null || end === null) return null;
  return { low: (end.low - start.high) / DAYS_IN_A_MONTH + 0, high: (end.high - start.low) / DAYS_IN_A_MONTH + 0 };
};

/** The same with the last day counted in: a contract or a year of accounts runs to the end of the day that it names. */
export const monthsThrough = (first: string, last: string): Range | null => {
  const between = monthsBetween(first, last);
  return between && { low: between.low + 1 / DAYS_IN_A_MONTH, high: between.high + 1 / DAYS_IN_A_MONTH };
};

const DAYS_IN_A_MONTH: number = 31;

/** Number of the earliest and the latest day that the date may name, were every month as long as the longest. */
const dayNumber = (date: string): Range | null => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  if (parts === null) return null;

  const [, year, month, day] = parts;
  const at = (monthOfYear: number, dayOfMonth: number): number =>
    (Number(year) * 12 + monthOfYear - 1) * DAYS_IN_A_MONTH + dayOfMonth - 1;
  const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= DAYS_IN_A_MONTH);
  if (!isMonth || !isDay) return null;

  return {
    low: at(Number(month ?? 1), Number(day ?? 1)),
    high: at(Number(month ?? 12), Number(day ?? DAYS_IN_A_MONTH)),
  };
};
