import type { Conventions } from '../aggregate/conventions.ts';
import type { Outcome } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { aggregate } from '../aggregate/proposition.ts';
import type { Class } from '../results/verdict.ts';
import type { Interval, Range } from '../util/interval.ts';
import { rangeWithinTolerance } from '../measures/interval-weights.ts';
import { atLeast, below } from '../util/number.ts';
import { weightStability } from '../measures/weight-stability.ts';
import { capWith, centreOf, cutOf, applicableRules } from './applicable-rules.ts';

/** How far one theme's weight may move. */
export interface ThemeStability {
  /** Theme id. */
  readonly theme: string;
  /** Its share of the proposition. Unit: 0 to 1. */
  readonly weight: number;
  /** Shares for which the same class is indicated, the other themes keeping their proportions. Unit: 0 to 1. */
  readonly stable: Interval;
}

/** How far what is indicated rests on the weights of the themes. */
export interface WeightSensitivity {
  /** What is indicated. */
  readonly indicated: Class;
  /** Live themes by id, one weight varied at a time. */
  readonly themes: readonly ThemeStability[];
  /** Largest share by which all weights may move at once, each its own way, without changing the class. Unit: 0 to 1. */
  readonly tolerance: number;
}

/**
 * Says how far theme weights could move before another class would be indicated; absent when nothing applies.
 *
 * Caps stay where they are: no weight above 0 lifts one.
 */
export const weightSensitivity = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
): WeightSensitivity | undefined => {
  const { indicated, bounds, themes: all } = aggregate(plan, outcomes, conventions);
  if (indicated === undefined || bounds === undefined) return undefined;

  const themes = all.flatMap(({ theme, weight, bounds: own }) =>
    own === undefined || weight === 0 ? [] : [{ theme, weight, score: own.centre }],
  );
  const scores = themes.map(({ score }) => score);
  const weights = themes.map(({ weight }) => weight);
  const cuts = cutsUnder(plan, outcomes, conventions);
  return {
    indicated,
    themes: themes.map(({ theme, weight }, index) => ({
      theme,
      weight,
      stable: weightStability(scores, weights, index, cuts)?.stable ?? { low: 0, high: 1 },
    })),
    tolerance: weightTolerance(scores, weights, cuts),
  };
};

/** Cuts that a cap leaves room for: above it a higher mean makes no better class. */
const cutsUnder = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
): readonly number[] => {
  const cap = capWith(applicableRules(plan, outcomes), centreOf);
  return [1, 2, 3].filter((rank) => rank <= cap).map((rank) => cutOf(rank, conventions));
};

const weightTolerance = (scores: readonly number[], weights: readonly number[], cuts: readonly number[]): number => {
  const now = rangeWithinTolerance(scores, weights, 0);
  if (now === null) return 1;
  const floor = cuts.filter((cut) => atLeast(now.low, cut)).at(-1) ?? 0;
  const roof = cuts.find((cut) => below(now.high, cut)) ?? Number.POSITIVE_INFINITY;
  const keeps = (delta: number): boolean => {
    const range: Range | null = rangeWithinTolerance(scores, weights, delta);
    return range === null || (atLeast(range.low, floor) && below(range.high, roof));
  };
  if (keeps(1)) return 1;
  let kept = 0;
  let lost = 1;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (kept + lost) / 2;
    if (keeps(middle)) kept = middle;
    else lost = middle;
  }
  return kept;
};

/** Halvings after which the answer is known to about a billionth. */
const HALVINGS = 30;
