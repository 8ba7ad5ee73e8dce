import type { Verdict } from '../results/verdict.ts';
import { atLeast, below } from '../util/number.ts';
import type { Conventions, Cuts } from './conventions.ts';
import { answeredOf, type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { classOf, RANK, rankAt, STRONG } from './rank.ts';
import type { Weighting } from './weigh.ts';

/** A proposition read three times: everything open at its worst, at its middle, at its best. */
export interface ThreeReadings {
  /** Weighted worst score. Unit: 0 to 1. */
  readonly low: number;
  /** Weighted middle score. Unit: 0 to 1. */
  readonly centre: number;
  /** Weighted best score. Unit: 0 to 1. */
  readonly high: number;
  /** Weight of what is answered, whatever the evidence. Unit: 0 to 1. */
  readonly answered: number;
  /** Rank of the class at the worst, caps applied. */
  readonly floor: number;
  /** Rank of the class at the middle, caps applied. */
  readonly indicated: number;
  /** Rank of the class at the best, caps applied. */
  readonly ceiling: number;
}

/**
 * Sums scores by weight and reads off the classes, in one pass.
 *
 * One class function, monotone in every score, is read at three points: that is why floor, indicated and ceiling
 * never cross. `kept` is the share of each rule's score that is left under stress, by slot; without it, all of it.
 */
export const readThrice = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
  cuts: Cuts,
  kept?: readonly number[],
): ThreeReadings => {
  let total = 0;
  let low = 0;
  let centre = 0;
  let high = 0;
  let answered = 0;
  let floor = STRONG;
  let indicated = STRONG;
  let ceiling = STRONG;
  let at = 0;

  for (const theme of plan.themes) {
    for (const rule of theme.rules) {
      const weight = weighting.rules[at++] ?? 0;
      if (weight === 0) continue;
      const outcome = outcomeAt(outcomes, rule.slot);
      const share = kept?.[rule.slot] ?? 1;
      const worst = outcome.low * share;
      const middle = outcome.centre * share;
      const best = outcome.high * share;
      total += weight;
      low += weight * worst;
      centre += weight * middle;
      high += weight * best;
      answered += weight * answeredOf(outcome);
      if (rule.cap !== undefined) {
        const max = RANK[rule.cap.max];
        if (below(worst, rule.cap.below)) floor = Math.min(floor, max);
        if (below(middle, rule.cap.below)) indicated = Math.min(indicated, max);
        if (below(best, rule.cap.below)) ceiling = Math.min(ceiling, max);
      }
    }
  }

  // Shares sum to 1 but for rounding: dividing by their own sum keeps "all at 1" at exactly 1. Rounded sums and
  // products keep order, so low <= centre <= high needs no repair.
  if (total > 0) {
    low /= total;
    centre /= total;
    high /= total;
    answered /= total;
  }
  return {
    low,
    centre,
    high,
    answered,
    floor: Math.min(floor, rankAt(low, cuts)),
    indicated: Math.min(indicated, rankAt(centre, cuts)),
    ceiling: Math.min(ceiling, rankAt(high, cuts)),
  };
};

/** Rank that stands for `insufficient-evidence`: below every class. */
export const INSUFFICIENT: number = -1;

/**
 * Returns the rank of what may be said: at most so many classes above what the evidence guarantees, and nothing at
 * all ({@link INSUFFICIENT}) where too little is answered, or the answers rest on too little.
 */
export const verdictRank = (
  floor: number,
  indicated: number,
  { coverage, answered }: { readonly coverage: number; readonly answered: number },
  { minimumAnswered, minimumCoverage, classesAboveFloor }: Conventions,
): number =>
  atLeast(answered, minimumAnswered) && atLeast(coverage, minimumCoverage)
    ? Math.min(indicated, floor + classesAboveFloor)
    : INSUFFICIENT;

/** Returns the verdict of a rank. */
export const verdictOf = (rank: number): Verdict => (rank === INSUFFICIENT ? 'insufficient-evidence' : classOf(rank));
