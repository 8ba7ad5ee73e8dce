import { clamp01, hull, type Interval, type Range } from '../util/interval.ts';
import { quotient, sum } from '../util/number.ts';

/** What one contract is worth and how long it has to run. */
export interface RunningContract {
  /** Income a year. Unit: money. `null` means not known. */
  readonly value: number | null;

  /** Months to its certain end, extensions left out. Below 0 counts as 0. `null` means not known. */
  readonly monthsLeft: number | null;
}

/**
 * Returns the months that income has to run, weighted by value; `null` where nothing bounds them.
 *
 * No contract counts for more than `longest` months (left out: no limit). With a limit an unknown end lies between none
 * and all of it; without one an unknown end makes the whole unknown. A contract of unknown value could weigh anything,
 * so the range then reaches to its own months.
 */
export const runway = (contracts: readonly RunningContract[], longest?: number): Range | null => {
  const months = (left: number | null): Range | null => {
    if (left !== null) {
      const capped = Math.max(0, longest === undefined ? left : Math.min(left, longest));
      return { low: capped, high: capped };
    }
    return longest === undefined ? null : { low: 0, high: longest };
  };

  const valued = contracts.flatMap(({ value, monthsLeft }) =>
    value !== null && value > 0 ? [{ value, left: months(monthsLeft) }] : [],
  );
  const unvalued = contracts.filter(({ value }) => value === null).map(({ monthsLeft }) => months(monthsLeft));
  const worth = sum(valued.map(({ value }) => value));
  const ends: Range[] = [...unvalued].flatMap((left) => (left === null ? [] : [left]));
  if (ends.length < unvalued.length || valued.some(({ left }) => left === null)) return null;

  if (worth > 0) {
    const weighted = (end: 'low' | 'high'): number =>
      sum(valued.map(({ value, left }) => value * (left?.[end] ?? 0))) / worth;
    return ends.reduce(hull, { low: weighted('low'), high: weighted('high') });
  }
  const [first, ...rest] = ends;
  return first === undefined ? null : rest.reduce(hull, first);
};

/**
 * Returns the share of income that ends within so many months (12 unless said), the month itself included.
 *
 * An unknown end could fall either side. `totalIncome` is the income that the contracts are a share of; what they leave
 * of it could end too, unless it is left out: then the contracts are the whole. `null` where the whole is not above 0
 * or a value is not known.
 */
export const cliffShare = (
  contracts: readonly RunningContract[],
  within: number = 12,
  totalIncome?: number,
): Interval | null => {
  if (contracts.some(({ value }) => value === null)) return null;

  const worth = (ends: (monthsLeft: number | null) => boolean): number =>
    sum(contracts.filter(({ monthsLeft }) => ends(monthsLeft)).map(({ value }) => value ?? 0));
  const all = worth(() => true);
  const whole = Math.max(all, totalIncome ?? all);
  const ending = worth((left) => left !== null && left <= within);
  const open = worth((left) => left === null) + (whole - all);
  const low = quotient(ending, whole);
  const high = quotient(ending + open, whole);
  return low === null || high === null ? null : { low: clamp01(low), high: clamp01(high) };
};
