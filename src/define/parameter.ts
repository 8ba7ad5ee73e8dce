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

/** A number a rule turns on, kept out of its code so that it can be cited, argued with and changed. */
export interface Parameter {
  /** The number, in `unit`. */
  readonly value: number;
  /** What it counts. */
  readonly unit: Unit;
  /** What it decides, in one sentence. */
  readonly meaning: string;
  /** Where it comes from. */
  readonly source: Source;
  /** First day it holds; absent means always before too. ISO date. */
  readonly validFrom?: string;
  /** Last day it holds; absent means until further notice. ISO date. */
  readonly validTo?: string;
  /** Where it holds, for instance `England`; absent means that no jurisdiction limits it. */
  readonly jurisdiction?: string;
  /** Values for other dates; the first whose dates hold the day asked for wins over `value`. */
  readonly dated?: readonly DatedValue[];
}

/** The value of a parameter between two days. */
export interface DatedValue {
  /** The number, in the parameter's unit. */
  readonly value: number;
  /** First day it holds; absent means from the beginning. ISO date. */
  readonly validFrom?: string;
  /** Last day it holds; absent means until further notice. ISO date. */
  readonly validTo?: string;
  /** Where this value comes from. */
  readonly source: Source;
}

/** The value of a parameter on a day. ISO dates compare as text, so no clock or calendar is needed. */
export const valueOn = (parameter: Parameter, day: string): number => {
  for (const dated of parameter.dated ?? []) {
    if ((dated.validFrom ?? '') <= day && day <= (dated.validTo ?? '9999')) return dated.value;
  }
  return parameter.value;
};
