import type { Grade } from '../results/verdict.ts';
import type { Parameter } from './parameter.ts';

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

/** The engine's own numbers, each with what it decides and why. */
export type Conventions = Readonly<Record<ConventionName, Parameter>>;

/** The conventions of the method. None is calibrated; every one can be overridden by a profile. */
export const standardConventions: Conventions = {
  reliabilityHigh: reliability(
    1,
    'A value read straight from a statutory, audited or commissioner document is taken whole.',
  ),
  reliabilityModerate: reliability(0.8, 'One step down leaves a fifth of the range open.'),
  reliabilityLow: reliability(0.5, 'Half open: a bare word supports as much as it leaves in doubt.'),
  reliabilityVeryLow: reliability(0.25, 'Three quarters open: a weak or partisan source barely narrows the range.'),
  reliabilityNone: reliability(0, 'A source that supports nothing leaves everything open.'),
  ratingReliability: {
    value: 0.8,
    unit: 'share',
    meaning: 'Most that a rating can settle, however good the evidence about it; the rest of the range stays open.',
    source: judgement('A rating is a judgement about what a rule measures: no more than moderate, whoever gives it.'),
  },
  cutMixed: cut(0.4, 'mixed', 'Mixed straddles one half, so that not knowing reads as neither good nor bad.'),
  cutPositive: cut(0.6, 'positive', 'Clearly above one half, by as much as `mixed` begins below it.'),
  cutStrong: cut(0.8, 'strong', 'The same step again.'),
  minimumAnswered: {
    value: 0.5,
    unit: 'share',
    meaning: 'Share of a proposition that must be answered, whatever the evidence, before a verdict is given.',
    source: judgement('With less than half answered, the open part could outweigh all that is answered.'),
  },
  minimumCoverage: {
    value: 0.3,
    unit: 'share',
    meaning: 'Share of a proposition that must be known, its evidence weighed, before a verdict is given.',
    source: judgement(
      'Own words about everything, or better evidence about less, can carry a verdict; hearsay cannot.',
    ),
  },
  leaningRatio: {
    value: 3,
    unit: 'ratio',
    meaning: 'How many times the weight of the other side one side needs for the answers to lean to it.',
    source: judgement('Three to one is a direction; less is a mixture.'),
  },
  confidenceHigh: confidence(0.9, 'high'),
  confidenceModerate: confidence(0.65, 'moderate'),
  confidenceLow: confidence(0.375, 'low'),
  classesAboveFloor: {
    value: 1,
    unit: 'classes',
    meaning: 'Number of classes that a verdict may lie above what the evidence guarantees.',
    source: judgement('Claims must be shown: asymmetric on purpose, as the burden of proof is the claimant’s.'),
  },
  imbalanceGap: {
    value: 2,
    unit: 'classes',
    meaning: 'Number of classes by which the weakest theme must lie below what is indicated to be named.',
    source: judgement('One class is ordinary unevenness; two mean that a good mean hides a bad part.'),
  },
  exposureThreshold: {
    value: 0.5,
    unit: 'score',
    meaning: 'Score, as judged, from which an exposure is there, even if every open question goes well.',
    source: judgement('More exposed than not, even if every open question goes well.'),
  },
  exposureReliability: {
    value: 0.5,
    unit: 'share',
    meaning: 'Reliability from which an exposure counts as established; below it, it is claimed.',
    source: judgement('Own words about a weakness of one’s own are against interest, so that low evidence is enough.'),
  },
  willing: {
    value: 0.75,
    unit: 'score',
    meaning: 'Willingness from which a commissioner counts as willing to buy: a budget line.',
    source: judgement('An intention without a budget has not yet cost anybody a choice.'),
  },
  selfFundable: {
    value: 1,
    unit: 'ratio',
    meaning: 'Discretionary finance over cost from which an offer can be paid without a commissioner.',
    source: judgement('The whole yearly cost is covered by surplus, social investment, grants or trading.'),
  },
  pilot: {
    value: 0.2,
    unit: 'ratio',
    meaning: 'Discretionary finance over cost from which at least a pilot can be paid.',
    source: judgement('A fifth of full scale is about the least from which something can be learnt.'),
  },
};

/** Convention that holds the reliability of each grade. */
export const RELIABILITY_OF: Readonly<Record<Grade, ConventionName>> = {
  high: 'reliabilityHigh',
  moderate: 'reliabilityModerate',
  low: 'reliabilityLow',
  'very-low': 'reliabilityVeryLow',
  none: 'reliabilityNone',
};

function judgement(note: string): { readonly kind: 'judgement'; readonly note: string } {
  return { kind: 'judgement', note };
}

function reliability(value: number, note: string): Parameter {
  return {
    value,
    unit: 'share',
    meaning: 'Part of a range that evidence of this grade settles; the rest stays open.',
    source: judgement(note),
  };
}

function confidence(value: number, word: string): Parameter {
  return {
    value,
    unit: 'ratio',
    meaning: `Coverage over share answered from which confidence is ${word}.`,
    source: judgement('Half-way between the reliabilities of two neighbouring grades.'),
  };
}

function cut(value: number, to: string, note: string): Parameter {
  return { value, unit: 'score', meaning: `Score from which a proposition is ${to}.`, source: judgement(note) };
}
