import { clamp01, type Interval } from '../util/interval.ts';
import { atLeast } from '../util/number.ts';
import { weightedMean } from './weighted-sum.ts';

/** How far one weight may move, the others keeping their proportions, before the class changes. */
export interface WeightStability {
  /** The weighted mean as it stands. */
  readonly value: number;

  /** Number of cuts that the value reaches: 0 for the lowest class. */
  readonly band: number;

  /** The weight as a share of all. Unit: 0 to 1. */
  readonly weight: number;

  /** Shares of all that keep the class; an end short of 0 or 1 is where it changes. */
  readonly stable: Interval;
}

/**
 * Returns the interval of one normalised weight over which the class of a weighted mean stays, in closed form.
 *
 * With `V(t) = t s + (1 - t) V(others)`, a cut `b` is met at `t = (b - V(others)) / (s - V(others))`. `cuts` rise.
 * `null` where the other weights add up to 0: they have no proportions to keep.
 */
export const weightStability = (
  scores: readonly number[],
  weights: readonly number[],
  vary: number,
  cuts: readonly number[],
): WeightStability | null => {
  const score = scores[vary];
  const value = weightedMean(scores, weights);
  const others = weightedMean(
    scores,
    weights.map((weight, index) => (index === vary ? 0 : weight)),
  );
  if (score === undefined || value === null || others === null) return null;

  const band = cuts.filter((cut) => atLeast(value, cut)).length;
  const weight = weightedMean(
    scores.map((_, index) => (index === vary ? 1 : 0)),
    weights,
  );
  const slope = score - others;
  const edges = [cuts[band - 1], cuts[band]].flatMap((cut) =>
    cut === undefined || slope === 0
      ? []
      : [{ at: (cut - others) / slope, leaves: cut === cuts[band] ? slope > 0 : slope < 0 }],
  );
  return {
    value,
    band,
    weight: weight ?? 0,
    stable: {
      low: clamp01(Math.max(0, ...edges.filter(({ leaves }) => !leaves).map(({ at }) => at))),
      high: clamp01(Math.min(1, ...edges.filter(({ leaves }) => leaves).map(({ at }) => at))),
    },
  };
};

/** Which of two options the weights prefer, and where that turns. */
export interface WeightSwitch {
  /** Weighted mean of the first less that of the second. */
  readonly difference: number;

  /** Normalised weight at which both are equal; `null` where no weight from 0 to 1 makes them so. */
  readonly switchWeight: number | null;

  /** Whether the first is preferred above that weight; `null` where there is none. */
  readonly firstPreferredAbove: boolean | null;
}

/** Returns the weight of one criterion at which the preference between two options turns, the others in proportion. */
export const switchWeight = (
  first: readonly number[],
  second: readonly number[],
  weights: readonly number[],
  vary: number,
): WeightSwitch | null => {
  const differences = first.map((score, index) => score - (second[index] ?? 0));
  const own = differences[vary];
  const difference = weightedMean(differences, weights);
  const others = weightedMean(
    differences,
    weights.map((weight, index) => (index === vary ? 0 : weight)),
  );
  if (own === undefined || difference === null || others === null) return null;

  const at = own === others ? null : -others / (own - others) + 0;
  const turns = at !== null && at >= 0 && at <= 1;
  return { difference, switchWeight: turns ? at : null, firstPreferredAbove: turns ? own > others : null };
};
