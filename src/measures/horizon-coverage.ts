import { clamp01, type Interval, type Range } from '../util/interval.ts';
import { quotient } from '../util/number.ts';

/**
 * Returns the share of the time an outcome needs that a contract covers, at most 1.
 *
 * Both in months. `null` where the outcome needs no time (0 or less): there is nothing to cover.
 */
export const horizonCoverage = (contractMonths: Range, outcomeMonths: Range): Interval | null => {
  const low = quotient(contractMonths.low, outcomeMonths.high);
  const high = quotient(contractMonths.high, outcomeMonths.low);
  if (low === null || high === null || outcomeMonths.low < 0) return null;
  return { low: clamp01(low), high: clamp01(high) };
};
