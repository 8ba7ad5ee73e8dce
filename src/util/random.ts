/** Returns the next number of a stream, from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Starts a stream of pseudo-random numbers that is the same for the same seed (mulberry32).
 *
 * For sampling only, never in an assessment: a report on samples names the seed and the number of draws.
 */
export const mulberry32 = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Draws weights that sum to 1, every mix as likely as any other (normalised exponentials).
 *
 * For sampling only: `Math.log` is not bit-identical on every engine.
 */
export const sampleWeights = (random: Random, count: number): readonly number[] => {
  const draws: number[] = [];
  let total = 0;
  for (let i = 0; i < count; i++) {
    // oxlint-disable-next-line no-restricted-properties -- sampling only; an assessment never draws.
    const draw = -Math.log(1 - random());
    total += draw;
    draws.push(draw);
  }
  // All draws are 0 about once in 2^32 to the power of `count`.
  for (let i = 0; i < count; i++) draws[i] = total > 0 ? (draws[i] ?? 0) / total : 1 / count;
  return draws;
};
