import type { Bounds } from '../results/verdict.ts';
import { ANYTHING, clamp01, type Interval } from '../util/interval.ts';
import { isUninformative } from './discount.ts';

/** One rule's outcome as the arithmetic sees it: already discounted for evidence. */
export interface Outcome extends Bounds {
  /** False when the rule does not apply: its weight then goes to its neighbours. */
  readonly applicable: boolean;
  /** The score as judged, before evidence was weighed; absent where nothing was answered. */
  readonly score?: Interval;
  /** How much of the answer only a rating gives; absent where none does. Unit: 0 to 1. */
  readonly rated?: number;
}

/** The outcome of a rule that is unknown or errored: everything stays possible. */
export const UNKNOWN: Outcome = { applicable: true, low: 0, centre: 0.5, high: 1 };

/** The outcome of a rule that does not apply. */
export const NOT_APPLICABLE: Outcome = { applicable: false, low: 0, centre: 0.5, high: 1 };

/** What ratings add to the score of a rule. */
export interface Addition {
  /** Score by the facts alone; absent where they say nothing. */
  readonly facts?: Interval;
}

/**
 * Turns discounted bounds into an outcome; `score` is what was judged before, left out where evidence took nothing.
 * `rated` tells that ratings narrowed it, and from what.
 */
export const outcomeOf = (bounds: Bounds, score: Interval = bounds, rated?: Addition): Outcome => {
  const { low, centre, high } = bounds;
  // What rests on nothing, or allows everything, is no answer.
  if (isUninformative(bounds)) return { applicable: true, low, centre, high };
  if (rated === undefined) return { applicable: true, low, centre, high, score };
  const { facts = ANYTHING } = rated;
  const added = facts.high - facts.low - (score.high - score.low);
  return { applicable: true, low, centre, high, score, rated: clamp01(added) };
};

/** An outcome as if its evidence were beyond doubt. */
export const asJudged = (outcome: Outcome): Outcome => {
  const { applicable, score } = outcome;
  if (score === undefined) return applicable ? UNKNOWN : NOT_APPLICABLE;
  return { applicable, low: score.low, centre: (score.low + score.high) / 2, high: score.high, score };
};

/** How much of a rule is answered, whatever the evidence: one minus the width of its score as judged. Unit: 0 to 1. */
export const answeredOf = ({ score }: Outcome): number => (score === undefined ? 0 : 1 - (score.high - score.low));

/** Returns the outcome at a slot; an empty slot is not known. */
export const outcomeAt = (outcomes: readonly Outcome[], slot: number): Outcome => outcomes[slot] ?? UNKNOWN;
