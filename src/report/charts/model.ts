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

/** One bar of a coverage chart. */
export interface CoverageRow {
  /** What the bar is about. */
  readonly label: string;
  /** Words for the share. */
  readonly value: string;
  /** Share known. Unit: 0 to 1. */
  readonly known: number;
}

/** How much is known, as striped bars inside dotted outlines. */
export interface CoverageChart extends ChartWords {
  /** Bars from top to bottom. */
  readonly rows: readonly CoverageRow[];
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
