import { sortedBy } from '../util/number.ts';

/**
 * Returns the quantile of a list by linear interpolation between order statistics (type 7), or `null` for an empty one.
 *
 * `share` is how much of the list lies below: 0 the least, .5 the median, 1 the greatest. Values need no order.
 *
 * Source: Hyndman and Fan, Sample Quantiles in Statistical Packages (1996).
 */
export const quantile = (values: readonly number[], share: number): number | null => {
  const rising = sortedBy(values, (value) => value);
  const at = (rising.length - 1) * share;
  const low = rising[Math.floor(at)];
  const high = rising[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  return low + (at - Math.floor(at)) * (high - low);
};
