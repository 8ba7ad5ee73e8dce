import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import { amountSchema, booleanSchema, maybe, maybeList, shareSchema, textSchema } from '../shared/primitives.ts';
import {
  CO_PRODUCTION_MODES,
  type CoProductionMode,
  WILLINGNESS_SIGNALS,
  type WillingnessSignal,
} from '../vocabulary/service.ts';

/** What a commissioner has signalled about one intervention. */
export interface Willingness {
  /** Identifier of the intervention. Each is listed at most once. */
  readonly intervention: string;
  /** How firmly it has said that it will pay. `none` is a known refusal or silence. */
  readonly signal?: WillingnessSignal;
  /** Money set aside. Unit: GBP a year. */
  readonly budgetLine?: number;
  /** Price asked. Unit: GBP a year. */
  readonly price?: number;
}

/** One provider's share of a market. */
export interface MarketShare {
  /** Identifier of the provider, unique within its list. */
  readonly id: string;
  /** Name of the provider. */
  readonly provider?: string;
  /** Share of the market. Unit: 0 to 1. */
  readonly share?: number;
  /** The same share some years before. Unit: 0 to 1. */
  readonly shareBefore?: number;
  /** Whether it was established before the mutual came. */
  readonly incumbent?: boolean;
  /** Whether it is the mutual itself, or the service that becomes it. */
  readonly self?: boolean;
}

/** How providers and citizens take part in designing what is bought. A property left out is not known. */
export interface Engagement {
  /** Whether providers are involved. */
  readonly providers?: boolean;
  /** Whether citizens are involved. */
  readonly citizens?: boolean;
  /** When, relative to the specification. */
  readonly timing?: 'before-specification' | 'after-specification';
  /** Modes of co-production used with citizens. Named in `complete` and empty: none. */
  readonly modes?: readonly CoProductionMode[];
  /** How long it went on. Unit: months. */
  readonly months?: number;
}

/** Accepts a {@link Willingness}. */
export const willingnessSchema: z.ZodMiniType<Willingness> = /* @__PURE__ */ schemaOf<Willingness>()(() =>
  z.readonly(
    z.strictObject({
      intervention: textSchema,
      signal: maybe(z.enum(WILLINGNESS_SIGNALS)),
      budgetLine: maybe(amountSchema),
      price: maybe(amountSchema),
    }),
  ),
);

/** Accepts a {@link MarketShare}. */
export const marketShareSchema: z.ZodMiniType<MarketShare> = /* @__PURE__ */ schemaOf<MarketShare>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      provider: maybe(textSchema),
      share: maybe(shareSchema),
      shareBefore: maybe(shareSchema),
      incumbent: maybe(booleanSchema),
      self: maybe(booleanSchema),
    }),
  ),
);

/** Accepts an {@link Engagement}. */
export const engagementSchema: z.ZodMiniType<Engagement> = /* @__PURE__ */ schemaOf<Engagement>()(() =>
  z.readonly(
    z.strictObject({
      providers: maybe(booleanSchema),
      citizens: maybe(booleanSchema),
      timing: maybe(z.enum(['before-specification', 'after-specification'])),
      modes: maybeList(z.enum(CO_PRODUCTION_MODES)),
      months: maybe(amountSchema),
    }),
  ),
);
