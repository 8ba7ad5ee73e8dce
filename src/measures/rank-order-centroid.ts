import { sum } from '../util/number.ts';

/**
 * Returns the weights, heaviest first, of `count` things of which only the order of importance is agreed.
 *
 * They are the middle of all weights that keep the order, `w(i) = (1/n) sum over k >= i of 1/k`, and sum to 1.
 *
 * Source: Barron and Barrett, Decision Quality Using Ranked Attribute Weights (1996).
 */
export const rankOrderCentroid = (count: number): readonly number[] =>
  Array.from(
    { length: count },
    (_, first) => sum(Array.from({ length: count - first }, (__, step) => 1 / (first + step + 1))) / count,
  );
