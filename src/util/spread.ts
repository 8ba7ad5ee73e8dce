import { ANYTHING, type Interval, interval, type Range } from './interval.ts';
import { sortedBy, sum } from './number.ts';

/** One part of a whole: how much of the whole it may be, and what is known of it. */
export interface SpreadItem<Value = Range> {
  /** Part of the whole that it may be. */
  readonly weight: Interval;
  /** The quantity in its own unit; `null` when it is not known. */
  readonly value: Value | null;
}

/** A quantity as it is spread over the parts of a whole, before anybody has said what each value is worth. */
export interface Spread<Value = Range> {
  /** The parts, in the order of the dossier. */
  readonly items: readonly SpreadItem<Value>[];
  /** Score of what the parts leave uncovered when they add up to less than one whole. */
  readonly rest: Interval;
}

/** One part of a whole with its score. */
export interface ScoredPart {
  /** Part of the whole that it may be. */
  readonly weight: Interval;
  /** Every score it may have. */
  readonly score: Interval;
}

/** Returns the mean score of a spread, `scoreOf` saying what a value is worth; a value not known may be worth anything. */
export const scoreOfSpread = <Value>({ items, rest }: Spread<Value>, scoreOf: (value: Value) => Interval): Interval =>
  meanOfWhole(
    items.map(({ weight, value }) => ({ weight, score: value === null ? ANYTHING : scoreOf(value) })),
    rest,
  );

/**
 * Returns every mean score of a whole whose parts may weigh anything within their bounds.
 *
 * Parts that add up to more than one whole share it in proportion; what is missing to one whole scores `rest`.
 * Exact: for a given total the extreme is reached by raising the weights in the order of the scores, and along that
 * path the mean can turn only where a weight reaches its bound or the total reaches one.
 */
const meanOfWhole = (parts: readonly ScoredPart[], rest: Interval): Interval => {
  const rising = sortedBy(parts, ({ score }) => score.low).map(({ weight, score }) => ({ weight, value: score.low }));
  const falling = sortedBy(parts, ({ score }) => -score.high).map(({ weight, score }) => ({
    weight,
    value: score.high,
  }));
  return interval(Math.min(...meansAlong(rising, rest.low)), Math.max(...meansAlong(falling, rest.high)));
};

const meansAlong = (
  ordered: readonly { readonly weight: Interval; readonly value: number }[],
  rest: number,
): readonly number[] => {
  let whole = sum(ordered.map(({ weight }) => weight.low));
  let total = sum(ordered.map(({ weight, value }) => weight.low * value));
  const means = [meanWith(total, whole, rest)];
  for (const { weight, value } of ordered) {
    const room = weight.high - weight.low;
    if (whole < 1 && whole + room > 1) means.push(total + (1 - whole) * value);
    total += room * value;
    whole += room;
    means.push(meanWith(total, whole, rest));
  }
  return means;
};

const meanWith = (total: number, whole: number, rest: number): number =>
  whole >= 1 ? total / whole : total + (1 - whole) * rest;
