import { maybe, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { booleanShape, countShape, dateShape, numberShape, textShape } from './primitives.ts';
import { type Comparator, COMPARATORS } from '../vocabulary/service.ts';

/**
 * A figure that has no property of its own: before and after, against a target or a benchmark.
 *
 * A figure without `baseline` or `comparatorValue` can be described, but shows no difference.
 */
export interface Indicator {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What is measured, in plain words: "sickness absence". */
  readonly name?: string;
  /** Theme that the figure bears on. */
  readonly kind?: IndicatorKind;
  /** Unit of every value of this record: "share", "GBP per member per year", "people". */
  readonly unit?: string;
  /** The figure itself. */
  readonly value?: number;
  /** The same figure before. */
  readonly baseline?: number;
  /** When the baseline was taken. ISO date. */
  readonly baselineOn?: string;
  /** When, or up to when, the figure was taken. ISO date. */
  readonly measuredOn?: string;
  /** Value aimed at. */
  readonly target?: number;
  /** When the target is due. ISO date. */
  readonly targetOn?: string;
  /** Value of the group or place compared with. */
  readonly comparatorValue?: number;
  /** What `comparatorValue` is. */
  readonly comparator?: Comparator;
  /** Number of people or cases behind the figure. Above 0. */
  readonly sampleSize?: number;
  /** Whether a higher figure is the better one. */
  readonly higherIsBetter?: boolean;
}

/** Themes of an {@link Indicator}. */
export const INDICATOR_KINDS = [
  'staff-absence',
  'staff-turnover',
  'staff-engagement',
  'satisfaction',
  'unit-cost',
  'demand-on-other-services',
  'community-resilience',
  'activity',
  'service-quality',
  'other',
] as const;
/** One of {@link INDICATOR_KINDS}. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** The shape of {@link Indicator}. */
export const indicatorShape: Shape<Indicator> = /* @__PURE__ */ shapeOf<Indicator>()(() =>
  record({
    id: textShape,
    name: maybe(textShape),
    kind: maybe(oneOf(INDICATOR_KINDS)),
    unit: maybe(textShape),
    value: maybe(numberShape),
    baseline: maybe(numberShape),
    baselineOn: maybe(dateShape),
    measuredOn: maybe(dateShape),
    target: maybe(numberShape),
    targetOn: maybe(dateShape),
    comparatorValue: maybe(numberShape),
    comparator: maybe(oneOf(COMPARATORS)),
    sampleSize: maybe(countShape),
    higherIsBetter: maybe(booleanShape),
  }),
);
