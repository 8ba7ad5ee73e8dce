import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, shareShape, textShape } from '../shared/primitives.ts';
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

/** The shape of {@link Willingness}. */
export const willingnessShape: Shape<Willingness> = /* @__PURE__ */ shapeOf<Willingness>()(() =>
  record({
    intervention: textShape,
    signal: maybe(oneOf(WILLINGNESS_SIGNALS)),
    budgetLine: maybe(amountShape),
    price: maybe(amountShape),
  }),
);

/** The shape of {@link MarketShare}. */
export const marketShareShape: Shape<MarketShare> = /* @__PURE__ */ shapeOf<MarketShare>()(() =>
  record({
    id: textShape,
    provider: maybe(textShape),
    share: maybe(shareShape),
    shareBefore: maybe(shareShape),
    incumbent: maybe(booleanShape),
    self: maybe(booleanShape),
  }),
);

/** The shape of {@link Engagement}. */
export const engagementShape: Shape<Engagement> = /* @__PURE__ */ shapeOf<Engagement>()(() =>
  record({
    providers: maybe(booleanShape),
    citizens: maybe(booleanShape),
    timing: maybe(oneOf(['before-specification', 'after-specification'])),
    modes: maybeList(oneOf(CO_PRODUCTION_MODES)),
    months: maybe(amountShape),
  }),
);
