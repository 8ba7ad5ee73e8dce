/** Scores from which a value belongs to the next class. */
export interface Cuts {
  /** Where `mixed` begins. Unit: 0 to 1. */
  readonly mixed: number;
  /** Where `positive` begins. Unit: 0 to 1. */
  readonly positive: number;
  /** Where `strong` begins. Unit: 0 to 1. */
  readonly strong: number;
}

/** The value judgements of the arithmetic, as plain numbers; a profile says where they come from. */
export interface Conventions {
  /** Where classes begin, in rising order. */
  readonly cuts: Cuts;
  /** Share that must be answered, whatever the evidence, before there is a verdict. Unit: 0 to 1. */
  readonly minimumAnswered: number;
  /** Share that must be known, evidence weighed, before there is a verdict. Unit: 0 to 1. */
  readonly minimumCoverage: number;
  /**
   * How far a claim may go beyond what is guaranteed: a verdict above its floor, an overall class above the weakest
   * proposition. Unit: classes.
   */
  readonly classesAboveFloor: number;
  /** How many times the weight of the other side a side needs for the answers to lean to it. */
  readonly leaningRatio: number;
  /** Coverage over answered from which confidence is high, moderate or low. Unit: ratio. */
  readonly confidence: { readonly high: number; readonly moderate: number; readonly low: number };
  /** Score, as judged, from which an exposure is there. Unit: 0 to 1. */
  readonly exposureThreshold: number;
  /** Reliability from which such an exposure is established, and not merely claimed. Unit: 0 to 1. */
  readonly exposureReliability: number;
  /** How far the weakest theme must lie below what is indicated to be called an imbalance. Unit: classes. */
  readonly imbalanceGap: number;
}

/** The values that the method proposes. None is calibrated. */
export const METHOD_CONVENTIONS: Conventions = {
  cuts: { mixed: 0.4, positive: 0.6, strong: 0.8 },
  minimumAnswered: 0.5,
  minimumCoverage: 0.3,
  leaningRatio: 3,
  confidence: { high: 0.9, moderate: 0.65, low: 0.375 },
  classesAboveFloor: 1,
  exposureThreshold: 0.5,
  exposureReliability: 0.5,
  imbalanceGap: 2,
};
