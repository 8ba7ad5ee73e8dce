import { clamp01, type Interval, type Range, scale } from '../util/interval.ts';
import { quotient, sortedBy, sum, TOLERANCE } from '../util/number.ts';

/** Largest excess over 1 that shares of one whole may have from rounding. */
const ROUNDING: number = 0.005;

/** How far one whole (income, a market, ownership) lies in few hands. */
export interface Concentration {
  /** Share of the whole that nobody is named for. Unit: 0 to 1. */
  readonly unreported: number;

  /** Herfindahl-Hirschman index, `sum s²`. Unit: 0 to 1; its ends are what the unreported share allows. */
  readonly hhi: Interval;

  /** The same index in the unit that competition authorities print: 0 to 10,000. */
  readonly hhi10000: Range;

  /** Share of the largest holder. Unit: 0 to 1. */
  readonly largestShare: Interval;

  /** Number of equally large holders with the same index, `1 / HHI`; `null` where it has no upper bound. */
  readonly effectiveNumber: Range | null;

  /** Combined share of the four largest. Unit: 0 to 1. */
  readonly largestFour: Interval;
}

/**
 * Returns the concentration of shares that may not add up to the whole, or `null` where they cannot be shares of one:
 * below 0, or above 1 together by more than rounding explains.
 *
 * At least concentrated, the unreported share is scattered over countless holders. At most, it belongs to the largest
 * of those named (`remainder: 'anyone'`, the default: some of a payer's money may be unlisted) or, where every named
 * share is complete, to one other holder (`'others'`).
 *
 * Competition thresholds are about markets; for payers the index is a description. A high index of awards does not
 * measure rivalry in bidding.
 */
export const concentration = (
  shares: readonly number[],
  remainder: 'anyone' | 'others' = 'anyone',
): Concentration | null => {
  const reported = sum(shares);
  if (shares.some((share) => !(share >= 0)) || reported > 1 + ROUNDING) return null;

  const left = 1 - reported;
  const unreported = left > TOLERANCE ? left : 0;
  const falling = sortedBy(shares, (share) => -share);
  const [largest = 0, ...others] = falling;
  const worst =
    remainder === 'anyone' ? [largest + unreported, ...others] : sortedBy([...falling, unreported], (s) => -s);

  const hhi = { low: clamp01(sumOfSquares(falling)), high: clamp01(sumOfSquares(worst)) };
  return {
    unreported,
    hhi,
    hhi10000: scale(hhi, 10_000),
    largestShare: { low: clamp01(largest), high: clamp01(worst[0] ?? 0) },
    effectiveNumber: hhi.low > 0 ? { low: 1 / hhi.high, high: 1 / hhi.low } : null,
    largestFour: { low: clamp01(sum(falling.slice(0, 4))), high: clamp01(sum(worst.slice(0, 4))) },
  };
};

/** Returns `sum s²` of complete shares, or `null` for an empty list. Unit: 0 to 1. */
export const herfindahl = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : sumOfSquares(shares);

/** Returns each amount as a share of their sum, or `null` where the sum is not above 0 or an amount is below 0. */
export const sharesOf = (amounts: readonly number[]): readonly number[] | null => {
  const total = sum(amounts);
  if (!(total > 0) || amounts.some((amount) => amount < 0)) return null;
  return amounts.map((amount) => quotient(amount, total) ?? 0);
};

const sumOfSquares = (values: readonly number[]): number => sum(values.map((value) => value * value));
