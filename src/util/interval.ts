/**
 * A closed range inside `[0, 1]`: every value of a quantity that what is known still allows.
 *
 * A point (`low === high`) is a settled value; `[0, 1]` is complete ignorance.
 * Invariant: `0 <= low <= high <= 1`, never `NaN` or `-0`.
 */
export interface Interval {
  /** Lowest value still possible. Unit: 0 to 1, never above `high`. */
  readonly low: number;

  /** Highest value still possible. Unit: 0 to 1, never below `low`. */
  readonly high: number;
}

/**
 * A closed range that is not held inside `[0, 1]`: money, months, ratios, counts.
 *
 * The same shape as {@link Interval}, so that every function here that does not clamp takes either.
 * Invariant: both ends are finite and `low <= high`.
 */
export interface Range {
  /** Lowest value still possible, in the unit of the quantity. */
  readonly low: number;

  /** Highest value still possible, in the unit of the quantity. */
  readonly high: number;
}

/** Nothing is known: every value in `[0, 1]` is still possible. */
export const ANYTHING: Interval = { low: 0, high: 1 };

/** Returns the settled value `value`, which the caller holds inside `[0, 1]` where an {@link Interval} is meant. */
export const point = (value: number): Interval => {
  const settled = value + 0;
  return { low: settled, high: settled };
};

/** Returns the interval between two values in either order, each brought inside `[0, 1]`. */
export const interval = (a: number, b: number): Interval => ({
  low: clamp01(Math.min(a, b)),
  high: clamp01(Math.max(a, b)),
});

/** Returns the smallest range that contains both. */
export const hull = (a: Range, b: Range): Range => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

/** Returns the smallest range that contains all of them, or `null` for an empty list. */
export const hullOf = (ranges: readonly Range[]): Range | null => {
  const [first, ...rest] = ranges;
  return first === undefined ? null : rest.reduce(hull, first);
};

/** Applies an increasing function to both ends, keeping the result inside `[0, 1]`. */
export const mapIncreasing = (range: Range, f: (value: number) => number): Interval => ({
  low: clamp01(f(range.low)),
  high: clamp01(f(range.high)),
});

/** Applies a decreasing function to both ends, which then change places, keeping the result inside `[0, 1]`. */
export const mapDecreasing = (range: Range, f: (value: number) => number): Interval => ({
  low: clamp01(f(range.high)),
  high: clamp01(f(range.low)),
});

/** Lowers both ends to at most `ceiling`. */
export const capAt = (range: Range, ceiling: number): Range => ({
  low: Math.min(range.low, ceiling),
  high: Math.min(range.high, ceiling),
});

/** Raises both ends to at least `floor`. */
export const raiseTo = (range: Range, floor: number): Range => ({
  low: Math.max(range.low, floor),
  high: Math.max(range.high, floor),
});

/** Multiplies both ends by a factor of 0 or more. */
export const scale = (range: Range, factor: number): Range => ({
  low: range.low * factor + 0,
  high: range.high * factor + 0,
});

/** Adds the ends, which bounds the sum of two quantities that may move apart. */
export const add = (a: Range, b: Range): Range => ({ low: a.low + b.low + 0, high: a.high + b.high + 0 });

/** Returns `1 - x` for every `x` in the interval: the share that is left. */
export const complement = (range: Interval): Interval => ({
  low: clamp01(1 - range.high),
  high: clamp01(1 - range.low),
});

/** Returns the share of a share of a share: what is left after steps that each keep a partly known part. */
export const shareOfShares = (...shares: readonly Interval[]): Interval => ({
  low: clamp01(shares.reduce((product, { low }) => product * low, 1)),
  high: clamp01(shares.reduce((product, { high }) => product * high, 1)),
});

/** Returns how much is still open: 0 for a settled value, 1 for complete ignorance of an {@link Interval}. */
export const width = (range: Range): number => range.high - range.low;

/** Returns the value half-way between the ends. */
export const centreOf = (range: Range): number => (range.low + range.high) / 2 + 0;

/** Tells whether a value lies in the range, both ends included. */
export const contains = (range: Range, value: number): boolean => range.low <= value && value <= range.high;

/** Brings a number inside `[0, 1]`; `-0` becomes `0`. */
export const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));
