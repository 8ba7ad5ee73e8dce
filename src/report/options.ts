import type { Assessment } from '../results/index.ts';

/**
 * How much a report tells: `page` what fits one page for whoever decides, `findings` each answer with its sources, `audit`
 * scores, weights and the values that were read, `whole` the three in one, linked both ways.
 */
export type Layer = 'page' | 'findings' | 'audit' | 'whole';

/** Who a page is written for. */
export type Reader = 'commissioner' | 'mutual' | 'support-programme';

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
  /** Names of interventions and contexts by id; absent means that the ids are read as words. */
  readonly names?: Readonly<Record<string, string>>;
  /** How much is told; absent means `page`. */
  readonly layer?: Layer;
  /** Who reads it: their own next steps come first. Absent means the commissioner. */
  readonly reader?: Reader;
  /** Assessments of the same dossier by other sets of questions, so that the page says what those would say. */
  readonly otherDepths?: readonly Assessment[];
  /** Share answered from which the profile gives a verdict. Unit: 0 to 1; absent means that of the standard profile. */
  readonly minimum?: number;
  /**
   * What the evidence ids of an assessment stand for: the `evidence` of its dossier as it is. Absent means that ids are
   * shown, and the report says so.
   */
  readonly sources?: readonly ReportSource[] | undefined;
  /** Cuts to mark in pictures; absent means those of the standard profile. */
  readonly cuts?: Cuts;
}

/** One piece of evidence as a report tells it. Everything but `id` and title may be left out. */
export interface ReportSource {
  /** Its id in the dossier. */
  readonly id: string;
  /** Where it comes from. */
  readonly source: {
    /** Title. */
    readonly title: string;
    /** Who published it. */
    readonly publisher?: string | undefined;
    /** Address. */
    readonly url?: string | undefined;
    /** When it was published. ISO date. */
    readonly date?: string | undefined;
  };
  /** What kind of record it is. */
  readonly quality?: string | undefined;
  /** Its grade, where somebody gave one. */
  readonly grade?: string | undefined;
  /** When it was stated. ISO date. */
  readonly statedOn?: string | undefined;
  /** The day for which it holds. ISO date. */
  readonly validAt?: string | undefined;
}

/** Share answered from which the standard profile gives a verdict. An assessment does not carry the one it was made with. */
export const STANDARD_MINIMUM = 0.5;

/** Cuts of the standard profile: .4, .6 and .8. An assessment does not carry those it was made with. */
export const STANDARD_CUTS: Cuts = [0.4, 0.6, 0.8];
