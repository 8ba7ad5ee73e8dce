import type { Source } from './source.ts';

/** What a number counts. A `date` is written as the number yyyymmdd, so that it can be cited and overridden like any other. */
export type Unit =
  | 'share'
  | 'months'
  | 'years'
  | 'count'
  | 'gbp'
  | 'ratio'
  | 'score'
  | 'rung'
  | 'level'
  | 'classes'
  | 'yes-no'
  | 'date'
  | 'choice'
  | 'text';

/** What decides in a number that a rule turns on; what explains it is {@link ParameterWords}. */
export interface ParameterValue {
  /** The number, in `unit`. */
  readonly value: number;
  /** What it counts. */
  readonly unit: Unit;
  /** First day it holds; absent means always before too. ISO date. */
  readonly validFrom?: string;
  /** Last day it holds; absent means until further notice. ISO date. */
  readonly validTo?: string;
  /** Where it holds, for instance `England`; absent means that no jurisdiction limits it. */
  readonly jurisdiction?: string;
  /** Values for other dates; the first whose dates hold the day asked for wins over `value`. */
  readonly dated?: readonly DatedNumber[];
}

/** What explains a number that a rule turns on. */
export interface ParameterWords {
  /** What it decides, in one sentence. */
  readonly meaning: string;
  /** Where it comes from. */
  readonly source: Source;
}

/** A number a rule turns on, kept out of its code so that it can be cited, argued with and changed. */
export interface Parameter extends ParameterValue, ParameterWords {
  /** Values for other dates; the first whose dates hold the day asked for wins over `value`. */
  readonly dated?: readonly DatedValue[];
}

/** A number between two days. */
export interface DatedNumber {
  /** The number, in the parameter's unit. */
  readonly value: number;
  /** First day it holds; absent means from the beginning. ISO date. */
  readonly validFrom?: string;
  /** Last day it holds; absent means until further notice. ISO date. */
  readonly validTo?: string;
}

/** The value of a parameter between two days. */
export interface DatedValue extends DatedNumber {
  /** Where this value comes from. */
  readonly source: Source;
}

/** The value of a parameter on a day. ISO dates compare as text, so no clock or calendar is needed. */
export const valueOn = (parameter: ParameterValue, day: string): number => {
  for (const dated of parameter.dated ?? []) {
    if ((dated.validFrom ?? '') <= day && day <= (dated.validTo ?? '9999')) return dated.value;
  }
  return parameter.value;
};
