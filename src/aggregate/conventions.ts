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
  /** Share that must be known before there is a verdict. Unit: 0 to 1. */
  readonly minimumCoverage: number;
  /**
   * How far a claim may go beyond what is guaranteed: a verdict above its floor, an overall class above the weakest
   * proposition. Unit: classes.
   */
  readonly classesAboveFloor: number;
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
  minimumCoverage: 0.5,
  classesAboveFloor: 1,
  exposureThreshold: 0.5,
  exposureReliability: 0.5,
  imbalanceGap: 2,
};
