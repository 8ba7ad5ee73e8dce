import { clamp01 } from '../util/interval.ts';
import { atLeast, TOLERANCE } from '../util/number.ts';

/**
 * Returns the share of all weightings that put the weighted mean of `scores` in each class, lowest class first.
 *
 * Every mix of weights is as likely as any other. `cuts` rise; a class starts at its cut. The shares sum to 1. They are
 * shares of weightings, not probabilities of being right. `null` for no scores.
 */
export const classAcceptability = (scores: readonly number[], cuts: readonly number[]): readonly number[] | null => {
  if (scores.length === 0) return null;
  const reaching = [1, ...cuts.map((cut) => shareReaching(scores, cut)), 0];
  return reaching.slice(1).map((next, index) => clamp01((reaching[index] ?? 0) - next));
};

/**
 * Returns the share of all weightings whose weighted mean of `scores` reaches `cut`. Unit: 0 to 1. 0 for no scores.
 *
 * Exact for near and equal scores too. The textbook sum over `(s - cut)^(n-1) / prod (s - s')` is a divided difference;
 * taken apart by Leibniz' rule at one score above and one below the cut it becomes a mean of two smaller cases,
 * `P(all) = (x P(without y) + y P(without x)) / (x + y)` with the distances `x` above and `y` below,
 * in which nothing cancels.
 */
export const shareReaching = (scores: readonly number[], cut: number): number => {
  const distances = scores.map((score) => (Math.abs(score - cut) <= TOLERANCE ? 0 : score - cut));
  const above = distances.filter((distance) => distance > 0);
  const under = distances.filter((distance) => distance < 0).map((distance) => -distance);
  if (under.length === 0) return scores.length > 0 ? 1 : 0;

  // `shares[k]` is the answer for the first k scores above and the scores below that were taken in so far;
  // a score at the cut changes no mean's side, and so drops out.
  let shares: readonly number[] = [0, ...above.map(() => 1)];
  for (const y of under) {
    const next = [0];
    for (const [k, x] of above.entries()) next.push((x * (shares[k + 1] ?? 0) + y * (next[k] ?? 0)) / (x + y));
    shares = next;
  }
  return shares.at(-1) ?? 0;
};

/**
 * Returns the share of all weightings under which the criteria that reach their profile weigh at least `majority`.
 *
 * `performance` and `profile` are in the same order and more is better. Unit of `majority`: share of weight.
 */
export const majorityAcceptability = (
  performance: readonly number[],
  profile: readonly number[],
  majority: number,
): number =>
  shareReaching(
    performance.map((value, index) => (atLeast(value, profile[index] ?? 0) ? 1 : 0)),
    majority,
  );
