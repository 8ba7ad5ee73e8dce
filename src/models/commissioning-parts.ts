import type { CoProductionMode, WillingnessSignal } from './vocabulary-service.ts';

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
  /** Modes of co-production used with citizens. An empty list is a known "none". */
  readonly modes?: readonly CoProductionMode[];
  /** How long it went on. Unit: months. */
  readonly months?: number;
}
