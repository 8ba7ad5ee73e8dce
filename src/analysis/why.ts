import type { Limit, PropositionResult } from '../results/proposition.ts';
import { sortedBy } from '../util/number.ts';

/** One step of the way from neutral to the centre. */
export interface WaterfallStep {
  /** Rule id. */
  readonly rule: string;
  /** What the rule adds to one half, or takes from it. */
  readonly value: number;
  /** Where the way has got to after this step. */
  readonly reaches: number;
}

/** How a centre comes about. */
export interface Waterfall {
  /** Neutral: one half. */
  readonly from: number;
  /** The steps, longest first; equal ones by id. */
  readonly steps: readonly WaterfallStep[];
  /** The centre; absent when nothing applies. */
  readonly to?: number;
  /** What then holds the verdict below the class of the centre. */
  readonly limitedBy: readonly Limit[];
}

/**
 * Explains a centre as steps away from one half.
 *
 * Each step is the rule's weight times its distance from one half. Because the model is additive this is also its
 * Shapley value: no order of adding rules would give another one.
 */
export const why = (result: Pick<PropositionResult, 'contributions' | 'bounds' | 'limitedBy'>): Waterfall => {
  const { contributions, bounds, limitedBy } = result;
  let reaches = NEUTRAL;
  const steps = sortedBy(
    sortedBy(contributions, ({ rule }) => rule),
    ({ value }) => -Math.abs(value),
  ).map(({ rule, value }) => {
    reaches += value;
    return { rule, value, reaches };
  });
  return { from: NEUTRAL, steps, ...(bounds === undefined ? {} : { to: bounds.centre }), limitedBy };
};

const NEUTRAL = 0.5;
