import type { BareEvaluator } from '../assess/index.ts';
import type { Assessment, Class, PropositionId } from '../results/index.ts';
import { CLASSES } from '../results/index.ts';
import { type Acceptability, acceptability, type Sampling } from './acceptability.ts';
import { cutOf } from './applicable-rules.ts';
import { majorityReading } from './majority-reading.ts';
import { readingIn } from './reading.ts';
import { type WeightSensitivity, weightSensitivity } from './weights.ts';

/** How far a centre lies from the classes next to its own. */
export interface Distance {
  /** What the centre lacks for the next class; absent at the top. Unit: score. */
  readonly toNextAbove?: number;
  /** What the centre could lose before the class below; absent at the bottom. Unit: score. */
  readonly toNextBelow?: number;
}

/**
 * How firm what is indicated is, in four senses that must not be mixed up.
 *
 * *Uncertain* is about what is not known (the range of the assessment), *borderline* about the distance to a cut,
 * *vulnerable* about what could happen (the stress test), *fragile* about single facts ({@link fragility}).
 */
export interface Firmness {
  /** How close to a cut; absent when nothing applies. */
  readonly distance?: Distance;
  /** How far weights may move; absent when nothing applies. */
  readonly weights?: WeightSensitivity;
  /** Class by majority of weight, as a second reading; absent when nothing applies. */
  readonly majority?: Class;
  /** How often each class comes out over all weightings, by seeded drawing; only when asked for. */
  readonly acceptability?: Acceptability;
}

/** Says how firm one proposition's indicated class is. Draws only when `drawing` is given. */
export const firmness = (
  evaluator: BareEvaluator,
  assessment: Assessment,
  proposition: PropositionId,
  drawing?: Sampling,
): Firmness => {
  const { plan, outcomes, conventions } = readingIn(evaluator, assessment, proposition);
  const { bounds, indicated } = assessment.propositions[proposition];
  if (bounds === undefined || indicated === undefined) return {};
  const weights = weightSensitivity(plan, outcomes, conventions);
  const majority = majorityReading(plan, outcomes, conventions);
  const drawn = drawing === undefined ? undefined : acceptability(plan, outcomes, conventions, drawing);
  const rank = CLASSES.indexOf(indicated);
  return {
    distance: {
      ...(rank + 1 < CLASSES.length ? { toNextAbove: cutOf(rank + 1, conventions) - bounds.centre } : {}),
      ...(rank > 0 ? { toNextBelow: bounds.centre - cutOf(rank, conventions) } : {}),
    },
    ...(weights === undefined ? {} : { weights }),
    ...(majority === undefined ? {} : { majority }),
    ...(drawn === undefined ? {} : { acceptability: drawn }),
  };
};
