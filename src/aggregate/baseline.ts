import type { Conventions } from './conventions.ts';
import type { Outcome } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { readThrice, type ThreeReadings, verdictRank } from './read.ts';
import { weigh, type Weighting } from './weigh.ts';

/** A proposition before anything is stressed: what its verdict and every question about that verdict start from. */
export interface Baseline {
  /** How its weight falls on what applies. */
  readonly weighting: Weighting;
  /** What it sums to. */
  readonly readings: ThreeReadings;
  /** What is known of it. Unit: 0 to 1, but for rounding. */
  readonly coverage: number;
  /** Rank of what may be said. */
  readonly rank: number;
}

/** Weighs a proposition and reads it, once for all that is asked of it. */
export const baselineOf = (plan: PropositionPlan, outcomes: readonly Outcome[], conventions: Conventions): Baseline => {
  const weighting = weigh(plan, outcomes);
  const readings = readThrice(plan, weighting, outcomes, conventions.cuts);
  const coverage = 1 - (readings.high - readings.low);
  const { floor, indicated, answered } = readings;
  const rank = verdictRank(floor, indicated, { coverage, answered }, conventions);
  return { weighting, readings, coverage, rank };
};
