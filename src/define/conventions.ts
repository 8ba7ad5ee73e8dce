import type { Grade } from '../results/verdict.ts';
import type { Parameter, ParameterWords } from './parameter.ts';

/** Names of the engine's own numbers. */
export type ConventionName =
  | 'reliabilityHigh'
  | 'reliabilityModerate'
  | 'reliabilityLow'
  | 'reliabilityVeryLow'
  | 'reliabilityNone'
  | 'ratingReliability'
  | 'cutMixed'
  | 'cutPositive'
  | 'cutStrong'
  | 'minimumAnswered'
  | 'minimumCoverage'
  | 'leaningRatio'
  | 'confidenceHigh'
  | 'confidenceModerate'
  | 'confidenceLow'
  | 'classesAboveFloor'
  | 'imbalanceGap'
  | 'exposureThreshold'
  | 'exposureReliability'
  | 'willing'
  | 'selfFundable'
  | 'pilot';

/** The engine's own numbers. One that a profile sets says whose it is; what the method's own mean stands in {@link conventionWords}. */
export type Conventions = Readonly<
  Record<ConventionName, Omit<Parameter, keyof ParameterWords> & Partial<ParameterWords>>
>;

/** The conventions of the method. None is calibrated; every one can be overridden by a profile. */
export const standardConventions: Conventions = {
  reliabilityHigh: { value: 1, unit: 'share' },
  reliabilityModerate: { value: 0.8, unit: 'share' },
  reliabilityLow: { value: 0.5, unit: 'share' },
  reliabilityVeryLow: { value: 0.25, unit: 'share' },
  reliabilityNone: { value: 0, unit: 'share' },
  ratingReliability: { value: 0.8, unit: 'share' },
  cutMixed: { value: 0.4, unit: 'score' },
  cutPositive: { value: 0.6, unit: 'score' },
  cutStrong: { value: 0.8, unit: 'score' },
  minimumAnswered: { value: 0.5, unit: 'share' },
  minimumCoverage: { value: 0.3, unit: 'share' },
  leaningRatio: { value: 3, unit: 'ratio' },
  confidenceHigh: { value: 0.9, unit: 'ratio' },
  confidenceModerate: { value: 0.65, unit: 'ratio' },
  confidenceLow: { value: 0.375, unit: 'ratio' },
  classesAboveFloor: { value: 1, unit: 'classes' },
  imbalanceGap: { value: 2, unit: 'classes' },
  exposureThreshold: { value: 0.5, unit: 'score' },
  exposureReliability: { value: 0.5, unit: 'share' },
  willing: { value: 0.75, unit: 'score' },
  selfFundable: { value: 1, unit: 'ratio' },
  pilot: { value: 0.2, unit: 'ratio' },
};

/** Convention that holds the reliability of each grade. */
export const RELIABILITY_OF: Readonly<Record<Grade, ConventionName>> = {
  high: 'reliabilityHigh',
  moderate: 'reliabilityModerate',
  low: 'reliabilityLow',
  'very-low': 'reliabilityVeryLow',
  none: 'reliabilityNone',
};
