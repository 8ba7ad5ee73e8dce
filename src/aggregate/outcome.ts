import type { Bounds } from '../results/verdict.ts';

/** One rule's outcome as the arithmetic sees it: already discounted for evidence. */
export interface Outcome extends Bounds {
  /** False when the rule does not apply: its weight then goes to its neighbours. */
  readonly applicable: boolean;
}

/** The outcome of a rule that is unknown or errored: everything stays possible. */
export const UNKNOWN: Outcome = { applicable: true, low: 0, centre: 0.5, high: 1 };

/** The outcome of a rule that does not apply. */
export const NOT_APPLICABLE: Outcome = { applicable: false, low: 0, centre: 0.5, high: 1 };

/** Turns discounted bounds into an outcome. */
export const outcomeOf = ({ low, centre, high }: Bounds): Outcome => ({ applicable: true, low, centre, high });

/** Returns the outcome at a slot; an empty slot is not known. */
export const outcomeAt = (outcomes: readonly Outcome[], slot: number): Outcome => outcomes[slot] ?? UNKNOWN;
