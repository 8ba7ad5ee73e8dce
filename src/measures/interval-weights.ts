import type { Range } from '../util/interval.ts';
import { sortedBy } from '../util/number.ts';

/** A score whose weight is only known within bounds. */
export interface LooselyWeighted {
  /** The score. */
  readonly value: number;

  /** The least and the most that the weight may be, both 0 or more. */
  readonly weight: Range;
}

/**
 * Returns the exact range of the weighted mean when every weight may lie anywhere within its bounds.
 *
 * Each end is reached with every weight at one of its bounds, switching once along the sorted values
 * (fuzzy weighted average): trying each switch point is enough. `null` where all weights may only be 0.
 *
 * Source: Liu and Mendel, Aggregation Using the Fuzzy Weighted Average as Computed by the Karnik-Mendel Algorithms (2008).
 */
export const rangeOfWeightedMean = (items: readonly LooselyWeighted[]): Range | null => {
  const rising = sortedBy(items, ({ value }) => value);
  const means = rising
    .concat(rising.slice(0, 1))
    .flatMap((_, index) => [
      meanSwitchingAt(rising, index, 'high', 'low'),
      meanSwitchingAt(rising, index, 'low', 'high'),
    ]);
  const reached = means.filter((value) => value !== null);
  return reached.length === 0 ? null : { low: Math.min(...reached), high: Math.max(...reached) };
};

/** Returns the same range when every weight may move by the share `delta` (0 to 1) of itself, up or down. */
export const rangeWithinTolerance = (
  values: readonly number[],
  weights: readonly number[],
  delta: number,
): Range | null =>
  rangeOfWeightedMean(
    values.map((value, index) => {
      const weight = weights[index] ?? 0;
      return { value, weight: { low: weight * (1 - delta), high: weight * (1 + delta) } };
    }),
  );

const meanSwitchingAt = (
  rising: readonly LooselyWeighted[],
  index: number,
  before: 'low' | 'high',
  after: 'low' | 'high',
): number | null => {
  let total = 0;
  let weights = 0;
  for (const [position, { value, weight }] of rising.entries()) {
    const used = weight[position < index ? before : after];
    total += used * value;
    weights += used;
  }
  return weights > 0 ? total / weights : null;
};
