import type { Range } from '../util/interval.ts';
import { atLeast, TOLERANCE } from '../util/number.ts';

/**
 * Tells whether the first option is better whatever the open questions turn out to be.
 *
 * It is where, on every criterion, its worst is at least the other's best, and on one of them above it. The lists are
 * in the same order and hold the criteria that apply to both; on an empty list nothing dominates.
 */
export const necessarilyDominates = (first: readonly Range[], second: readonly Range[]): boolean => {
  if (first.length !== second.length) return false;
  const pairs = first.flatMap((mine, index) => {
    const theirs = second[index];
    return theirs === undefined ? [] : [{ worst: mine.low, best: theirs.high }];
  });
  return (
    pairs.every(({ worst, best }) => atLeast(worst, best)) && pairs.some(({ worst, best }) => worst > best + TOLERANCE)
  );
};

/** Returns every difference between the weighted sums of two lists of ranges that are open independently. */
export const differenceRange = (first: Range, second: Range): Range => ({
  low: first.low - second.high + 0,
  high: first.high - second.low + 0,
});
