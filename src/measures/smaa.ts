import { clamp01, type Interval } from '../util/interval.ts';

/** An option and its scores on two criteria. */
export interface TwoCriteriaOption {
  /** Stable identifier. */
  readonly id: string;

  /** Scores on the first and on the second criterion; more is better. */
  readonly scores: readonly [number, number];
}

/** How often an option comes first. */
export interface FirstRank {
  /** The option. */
  readonly id: string;

  /** Share of all weightings under which no other option scores higher. Unit: 0 to 1. Equal options share their rank. */
  readonly share: number;

  /** Weights of the first criterion that put it first; `null` where none does. */
  readonly firstWeight: Interval | null;

  /** The middle of the weights that put it first, criterion by criterion; `null` where none does. */
  readonly centralWeight: readonly [number, number] | null;
}

/**
 * Returns the exact first-rank acceptability of options on two criteria when nothing is known of the weights.
 *
 * An option that comes first at a single weight only has share 0.
 *
 * Source: Lahdelma, Hokkanen and Salminen, SMAA: Stochastic Multiobjective Acceptability Analysis (1998).
 */
export const firstRank = (options: readonly TwoCriteriaOption[]): readonly FirstRank[] =>
  options.map((option) => {
    let low = 0;
    let high = 1;
    for (const { scores } of options) {
      const onFirst = option.scores[0] - scores[0];
      const onSecond = option.scores[1] - scores[1];
      const slope = onFirst - onSecond;
      // The lead over the other option at weight w is `onSecond + w * slope`.
      if (slope > 0) low = Math.max(low, -onSecond / slope);
      else if (slope < 0) high = Math.min(high, -onSecond / slope);
      else if (onSecond < 0) high = -1;
    }
    if (low > high) return { id: option.id, share: 0, firstWeight: null, centralWeight: null };

    const middle = clamp01((low + high) / 2);
    return {
      id: option.id,
      share: clamp01(high - low),
      firstWeight: { low: clamp01(low), high: clamp01(high) },
      centralWeight: [middle, clamp01(1 - middle)],
    };
  });
