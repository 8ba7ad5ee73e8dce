import { quotient, sum } from '../util/number.ts';

/** Returns the sum of value times weight, in the order of the lists; a value without a weight counts nothing. */
export const weightedSum = (values: readonly number[], weights: readonly number[]): number =>
  sum(values.map((value, index) => value * (weights[index] ?? 0))) + 0;

/** Returns the weighted mean, or `null` where the weights add up to 0. */
export const weightedMean = (values: readonly number[], weights: readonly number[]): number | null =>
  quotient(weightedSum(values, weights), sum(values.map((_, index) => weights[index] ?? 0)));
