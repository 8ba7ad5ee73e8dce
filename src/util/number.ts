import { clamp01, type Interval, mapDecreasing, mapIncreasing, type Range } from './interval.ts';

/** Largest difference that a comparison with a cut forgives, so that rounding cannot change a class. */
export const TOLERANCE: number = 1e-9;

/** Tells whether a value reaches a cut: at least `cut`, less {@link TOLERANCE}. */
export const atLeast = (value: number, cut: number): boolean => value >= cut - TOLERANCE;

/** Tells whether a value stays under a cut: the opposite of {@link atLeast}. */
export const below = (value: number, cut: number): boolean => !atLeast(value, cut);

/** Tells whether two numbers differ by no more than {@link TOLERANCE}. */
export const nearly = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** Turns `-0` into `0` and leaves every other number as it is. */
export const noNegativeZero = (value: number): number => value + 0;

/** Returns `part / whole`, or `null` where the quotient is undefined or not finite. */
export const quotient = (part: number, whole: number): number | null => {
  const value = part / whole;
  return whole !== 0 && Number.isFinite(value) ? value + 0 : null;
};

/** Returns the sum of a list in its order; 0 for an empty one. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Returns the arithmetic mean, or `null` for an empty list. */
export const mean = (values: readonly number[]): number | null => quotient(sum(values), values.length);

/**
 * Returns a copy in rising order of a key; ties keep their order.
 * Text is compared by code unit, so that the order is the same in every locale.
 */
export const sortedBy = <Item, Key extends number | string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly Item[] =>
  [...items].sort((a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    return left < right ? -1 : left > right ? 1 : 0;
  });

/**
 * Places a value on the straight line that is 0 at `zeroAt` and 1 at `oneAt`, flat beyond both.
 *
 * `zeroAt` may lie above `oneAt`: then less is better. Where the two are equal the
 * line is a step, which `oneAt` itself reaches.
 */
export const between = (value: number, zeroAt: number, oneAt: number): number => {
  if (zeroAt === oneAt) return atLeast(value, oneAt) ? 1 : 0;
  return clamp01((value - zeroAt) / (oneAt - zeroAt));
};

/** Places a range on the line of {@link between}: every score that its values would be given. */
export const betweenRange = (range: Range, zeroAt: number, oneAt: number): Interval => {
  const onLine = (value: number): number => between(value, zeroAt, oneAt);
  return zeroAt > oneAt ? mapDecreasing(range, onLine) : mapIncreasing(range, onLine);
};
