import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import { booleanSchema, countSchema, dateSchema, maybe, numberSchema, textSchema } from './primitives.ts';
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

/** Accepts an {@link Indicator}. */
export const indicatorSchema: z.ZodMiniType<Indicator> = /* @__PURE__ */ schemaOf<Indicator>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      name: maybe(textSchema),
      kind: maybe(z.enum(INDICATOR_KINDS)),
      unit: maybe(textSchema),
      value: maybe(numberSchema),
      baseline: maybe(numberSchema),
      baselineOn: maybe(dateSchema),
      measuredOn: maybe(dateSchema),
      target: maybe(numberSchema),
      targetOn: maybe(dateSchema),
      comparatorValue: maybe(numberSchema),
      comparator: maybe(z.enum(COMPARATORS)),
      sampleSize: maybe(countSchema),
      higherIsBetter: maybe(booleanSchema),
    }),
  ),
);
