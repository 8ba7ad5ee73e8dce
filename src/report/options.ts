/** Languages in which a report's own words exist. */
export type Locale = 'en' | 'cy';

/** Sentences by message id, for one language. */
export type Catalogue = Readonly<Record<string, string>>;

/** Lower ends of the classes *mixed*, *positive* and *strong* on the scale from 0 to 1. */
export type Cuts = readonly [mixed: number, positive: number, strong: number];

/** What a report needs beside an assessment. */
export interface ReportOptions {
  /** Sentences of rules and plugins by locale; `en` is what another language falls back to. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** Name of the subject, which no assessment carries; absent means that the report names nobody. */
  readonly subject?: string;
  /** Language of the report; absent means English. */
  readonly locale?: Locale;
  /** Names of interventions and contexts by id; absent means that the ids are shown. */
  readonly names?: Readonly<Record<string, string>>;
  /** Cuts to mark in pictures; absent means those of the standard profile. */
  readonly cuts?: Cuts;
}

/** Cuts of the standard profile: .4, .6 and .8. An assessment does not carry those it was made with. */
export const STANDARD_CUTS: Cuts = [0.4, 0.6, 0.8];
