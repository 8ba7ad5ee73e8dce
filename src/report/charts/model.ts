import type { Bounds } from '../../results/index.ts';
import type { Cuts } from '../options.ts';

/** Any plain JSON value, as a Vega-Lite specification is made of. */
export type PlainJson = string | number | boolean | null | readonly PlainJson[] | { readonly [key: string]: PlainJson };

/** What every picture says in words. */
export interface ChartWords {
  /** Prefix of the ids inside the picture; unique on its page. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** What its marks mean. */
  readonly description: string;
  /** Language of its words. */
  readonly lang: string;
}

/** One line of an interval dot plot. */
export interface IntervalRow {
  /** What the line is about. */
  readonly label: string;
  /** Words for the range, at the end of the line. */
  readonly value: string;
  /** The score; absent when nothing applies. */
  readonly bounds?: Bounds;
  /** True where there is no verdict: the middle of what is possible is no estimate, and no dot is drawn. */
  readonly isWithheld?: boolean;
  /** Where a vulnerable verdict would fall to, as a place on the scale and in words; absent when it stands. */
  readonly falls?: { readonly at: number; readonly words: string };
}

/** Horizontal interval dot plot on the scale from 0 to 1. */
export interface IntervalChart extends ChartWords {
  /** Lines from top to bottom. */
  readonly rows: readonly IntervalRow[];
  /** Where the classes meet. */
  readonly cuts: Cuts;
  /** Names of the four classes from worst to best. */
  readonly classes: readonly [string, string, string, string];
}

/** One strip: what is secured, what is open, what is lost. */
export interface StripRow {
  /** What the strip is about. */
  readonly label: string;
  /** Words for how much is known. */
  readonly value: string;
  /** Secured, however the open questions are answered. Unit: 0 to 1. */
  readonly low: number;
  /** What can still be reached; the rest is lost. Unit: 0 to 1. */
  readonly high: number;
}

/** Strips from nothing to all, without a mark that could be read as an estimate. */
export interface StripChart extends ChartWords {
  /** Strips from top to bottom. */
  readonly rows: readonly StripRow[];
}

/** One step of a waterfall. */
export interface WaterfallStep {
  /** What moves the score. */
  readonly label: string;
  /** Words for the movement. */
  readonly value: string;
  /** Score before. Unit: 0 to 1. */
  readonly from: number;
  /** Score after. Unit: 0 to 1. */
  readonly to: number;
}

/** What moves a score from the neutral middle to where it stands. */
export interface WaterfallChart extends ChartWords {
  /** Steps from top to bottom; the first and the last are points. */
  readonly steps: readonly WaterfallStep[];
}

/** One line of a share plot. */
export interface ShareRow {
  /** What the line is about. */
  readonly label: string;
  /** Words for the share. */
  readonly value: string;
  /** The share. Unit: 0 to 1. */
  readonly share: number;
  /** Shares for which something stays as it is; absent where there is no such range. */
  readonly span?: { readonly low: number; readonly high: number };
}

/** Shares on one scale, marked otherwise than scores: squares for weights, diamonds for what was drawn by chance. */
export interface ShareChart extends ChartWords {
  /** Lines from top to bottom. */
  readonly rows: readonly ShareRow[];
  /** Shape of the marks. */
  readonly shape: 'square' | 'diamond';
}
