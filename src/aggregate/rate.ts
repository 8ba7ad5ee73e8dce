import type { Bounds } from '../results/verdict.ts';
import { hull, type Interval, point } from '../util/interval.ts';
import { TOLERANCE } from '../util/number.ts';
import { discount, isUninformative } from './discount.ts';

/** A score before and after evidence is weighed. */
export interface ScoreAndBounds {
  /** Score as judged. */
  readonly score: Interval;
  /** Discounted score. */
  readonly bounds: Bounds;
}

/** What ratings of a rule say together. */
export interface RatedScore {
  /** From the lowest to the highest step. */
  readonly score: Interval;
  /** How far they can be trusted. Unit: 0 to 1. */
  readonly reliability: number;
}

/**
 * Lets ratings fill what the facts leave open; `undefined` where they add nothing.
 *
 * The facts decide: a rating is used within what they allow, and not at all where it lies more than half a step outside.
 * So neither a fact that a rating agrees with widens anything, nor a rating that is added to facts.
 */
export const rate = (
  facts: ScoreAndBounds | undefined,
  { score, reliability }: RatedScore,
): ScoreAndBounds | undefined => {
  const bounds = discount(score, reliability);
  if (isUninformative(bounds)) return undefined;
  if (facts === undefined || isUninformative(facts.bounds)) return { score, bounds };
  const both = shared(facts.score, score);
  if (both === undefined) return undefined;
  // A step stands for what is near it: what is meant may lie a little beyond the step.
  const meant = hull(bounds, both);
  const [low, high] = [Math.max(facts.bounds.low, meant.low), Math.min(facts.bounds.high, meant.high)];
  if (low <= facts.bounds.low + TOLERANCE && high >= facts.bounds.high - TOLERANCE) return undefined;
  return { score: both, bounds: { low, centre: (low + high) / 2, high } };
};

/** Whether a rating contradicts the facts: it lies farther outside them than rounding to a step explains. */
export const contradicts = (facts: Interval, { low, high }: Interval): boolean =>
  low > facts.high + HALF_STEP + TOLERANCE || high < facts.low - HALF_STEP - TOLERANCE;

/** A rating stands for all that is nearer to its step than to the next. */
const HALF_STEP = 0.125;

/** What both allow; where the rating lies just outside the facts, their end that is next to it. */
const shared = (facts: Interval, rating: Interval): Interval | undefined => {
  if (contradicts(facts, rating)) return undefined;
  const [low, high] = [Math.max(facts.low, rating.low), Math.min(facts.high, rating.high)];
  if (low <= high) return { low, high };
  return point(facts.low > rating.high ? facts.low : facts.high);
};
