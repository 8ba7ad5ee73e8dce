import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import { type Prevalence, prevalenceSchema } from '../shared/prevalence.ts';
import {
  amountSchema,
  booleanSchema,
  countSchema,
  dateSchema,
  maybe,
  maybeList,
  shareSchema,
  textSchema,
} from '../shared/primitives.ts';

/**
 * What the organisation does for the economy of its place. A property left out is not known.
 *
 * "Local" is inside {@link Place.boundary}; a local figure without a boundary draws a warning.
 */
export interface LocalEconomy {
  /** Spend with suppliers. Unit: GBP a year. */
  readonly supplierSpend?: number;
  /** Part of it with suppliers in the place. Unit: GBP a year, not above `supplierSpend`. */
  readonly localSupplierSpend?: number;
  /** Local part of supplier spend, where sums are not stated. Unit: 0 to 1. */
  readonly localSpendShare?: number;
  /** The same share before. Unit: 0 to 1. */
  readonly localSpendShareBaseline?: number;
  /** When that baseline was taken. ISO date. */
  readonly localSpendBaselineOn?: string;
  /** Spend supplier by supplier. The list may be incomplete. */
  readonly suppliers?: readonly SupplierSpend[];
  /** LM3 round 1: income of the organisation. Unit: GBP. */
  readonly lm3Income?: number;
  /** LM3 round 2: part of round 1 spent locally. Unit: GBP, not above `lm3Income`. */
  readonly lm3SpentLocally?: number;
  /** LM3 round 3: part of round 2 that its local receivers spent locally. Unit: GBP, not above `lm3SpentLocally`. */
  readonly lm3RespentLocally?: number;
  /** Share of receivers who answered the LM3 survey. Unit: 0 to 1. */
  readonly lm3ResponseShare?: number;
  /** Jobs in the service's sector inside the boundary. */
  readonly sectorJobs?: number;
  /** Jobs in all sectors inside the boundary. */
  readonly allJobs?: number;
  /** Jobs in the same sector in the place compared with, for instance the country. */
  readonly referenceSectorJobs?: number;
  /** Jobs in all sectors in the place compared with. */
  readonly referenceAllJobs?: number;
  /** Effects on enterprise, skills and work beyond its own services. Named in `complete` and empty: none. */
  readonly spillovers?: readonly Spillover[];
  /** Whether it keeps working links with local businesses. */
  readonly localBusinessLinks?: boolean;
  /** Whether its strategy ties services to the local economy: jobs, skills, enterprise. */
  readonly economicStrategyLinked?: boolean;
  /** Maturity as an anchor employer. Unit: 1 (basic) to 4 (best practice). */
  readonly anchorEmployer?: AnchorLevel;
  /** Maturity as an anchor in procurement. Unit: 1 to 4. */
  readonly anchorProcurement?: AnchorLevel;
  /** Maturity as an anchor in environment and assets. Unit: 1 to 4. */
  readonly anchorAssets?: AnchorLevel;
  /** Maturity as an anchor in service delivery. Unit: 1 to 4. */
  readonly anchorServices?: AnchorLevel;
  /** Maturity as a corporate and civic anchor. Unit: 1 to 4. */
  readonly anchorCivic?: AnchorLevel;
}

/** Levels of the anchor progression framework. */
export type AnchorLevel = 1 | 2 | 3 | 4;

/** What one supplier was paid in a year. */
export interface SupplierSpend {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Sum. Unit: GBP a year. */
  readonly amount?: number;
  /** Whether its place of work, not its registered office, is inside the boundary. */
  readonly local?: boolean;
  /** Postcode of its place of work. */
  readonly postcode?: string;
  /** Kind of goods or services. */
  readonly sector?: string;
  /** Whether it is a small or medium-sized enterprise. */
  readonly sme?: boolean;
  /** Whether it is a social enterprise. */
  readonly socialEnterprise?: boolean;
}

/** Kinds of {@link Spillover}. */
export const SPILLOVER_KINDS = [
  'staff-into-business',
  'enterprise-supported',
  'enterprise-traded-with',
  'apprenticeship',
  'skills-training',
  'work-placement',
  'job-for-service-user',
] as const;
/** One of {@link SPILLOVER_KINDS}. */
export type SpilloverKind = (typeof SPILLOVER_KINDS)[number];

/** An effect on enterprise, skills or work beyond the services themselves. */
export interface Spillover {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What kind. */
  readonly kind?: SpilloverKind;
  /** Whether it happens or is only intended. */
  readonly status?: 'running' | 'proposed' | 'ended';
  /** People or enterprises a year. */
  readonly count?: number;
  /** How widely it holds, for subject level sector. */
  readonly prevalence?: Prevalence;
  /** What it is, in plain words. */
  readonly note?: string;
}

/** Accepts a {@link SupplierSpend}. */
export const supplierSpendSchema: z.ZodMiniType<SupplierSpend> = /* @__PURE__ */ schemaOf<SupplierSpend>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      amount: maybe(amountSchema),
      local: maybe(booleanSchema),
      postcode: maybe(textSchema),
      sector: maybe(textSchema),
      sme: maybe(booleanSchema),
      socialEnterprise: maybe(booleanSchema),
    }),
  ),
);

/** Accepts a {@link Spillover}. */
export const spilloverSchema: z.ZodMiniType<Spillover> = /* @__PURE__ */ schemaOf<Spillover>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      kind: maybe(z.enum(SPILLOVER_KINDS)),
      status: maybe(z.enum(['running', 'proposed', 'ended'])),
      count: maybe(countSchema),
      prevalence: maybe(prevalenceSchema),
      note: maybe(textSchema),
    }),
  ),
);

/** Accepts a {@link LocalEconomy}. */
export const localEconomySchema: z.ZodMiniType<LocalEconomy> = /* @__PURE__ */ schemaOf<LocalEconomy>()(() =>
  z.readonly(
    z.strictObject({
      supplierSpend: maybe(amountSchema),
      localSupplierSpend: maybe(amountSchema),
      localSpendShare: maybe(shareSchema),
      localSpendShareBaseline: maybe(shareSchema),
      localSpendBaselineOn: maybe(dateSchema),
      suppliers: maybeList(supplierSpendSchema),
      lm3Income: maybe(amountSchema),
      lm3SpentLocally: maybe(amountSchema),
      lm3RespentLocally: maybe(amountSchema),
      lm3ResponseShare: maybe(shareSchema),
      sectorJobs: maybe(countSchema),
      allJobs: maybe(countSchema),
      referenceSectorJobs: maybe(countSchema),
      referenceAllJobs: maybe(countSchema),
      spillovers: maybeList(spilloverSchema),
      localBusinessLinks: maybe(booleanSchema),
      economicStrategyLinked: maybe(booleanSchema),
      anchorEmployer: maybe(z.literal([1, 2, 3, 4])),
      anchorProcurement: maybe(z.literal([1, 2, 3, 4])),
      anchorAssets: maybe(z.literal([1, 2, 3, 4])),
      anchorServices: maybe(z.literal([1, 2, 3, 4])),
      anchorCivic: maybe(z.literal([1, 2, 3, 4])),
    }),
  ),
);
