import { maybe, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { shareShape } from './primitives.ts';

/**
 * How widely something holds in a sector: a word, or a range of shares.
 *
 * For subject level `sector` only, so that "some do, more often they do not" can be said. Give either `word`, which
 * stands for its band in {@link PREVALENCE_BANDS}, or `low` and `high`; a range wins where both are given.
 */
export interface Prevalence {
  /** A word of the source. */
  readonly word?: PrevalenceWord;
  /** Least share of the sector it may hold for. Unit: 0 to 1. */
  readonly low?: number;
  /** Greatest share of the sector it may hold for. Unit: 0 to 1, not below `low`. */
  readonly high?: number;
}

/** Words of prevalence. */
export const PREVALENCE_WORDS = ['none', 'few', 'some', 'about-half', 'many', 'most', 'nearly-all', 'all'] as const;
/** One of {@link PREVALENCE_WORDS}. */
export type PrevalenceWord = (typeof PREVALENCE_WORDS)[number];

/** A closed range of shares. */
export interface PrevalenceBand {
  /** Least share. Unit: 0 to 1. */
  readonly low: number;
  /** Greatest share. Unit: 0 to 1. */
  readonly high: number;
}

/**
 * What each word stands for.
 *
 * Source: judgement. Words have no agreed numbers; the bands are wide and overlap on purpose, because readers differ.
 */
export const PREVALENCE_BANDS: Readonly<Record<PrevalenceWord, PrevalenceBand>> = {
  none: { low: 0, high: 0 },
  few: { low: 0.01, high: 0.2 },
  some: { low: 0.1, high: 0.4 },
  'about-half': { low: 0.4, high: 0.6 },
  many: { low: 0.4, high: 0.8 },
  most: { low: 0.5, high: 0.9 },
  'nearly-all': { low: 0.8, high: 1 },
  all: { low: 1, high: 1 },
};

/** The shape of {@link Prevalence}. */
export const prevalenceShape: Shape<Prevalence> = /* @__PURE__ */ shapeOf<Prevalence>()(() =>
  record({
    word: maybe(oneOf(PREVALENCE_WORDS)),
    low: maybe(shareShape),
    high: maybe(shareShape),
  }),
);

/** The shape of {@link PrevalenceBand}. */
export const prevalenceBandShape: Shape<PrevalenceBand> = /* @__PURE__ */ shapeOf<PrevalenceBand>()(() =>
  record({
    low: shareShape,
    high: shareShape,
  }),
);
