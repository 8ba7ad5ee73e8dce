import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { type Prevalence, prevalenceShape } from '../shared/prevalence.ts';
import { amountShape, booleanShape, countShape, dateShape, shareShape, textShape } from '../shared/primitives.ts';

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

/** The shape of {@link SupplierSpend}. */
export const supplierSpendShape: Shape<SupplierSpend> = /* @__PURE__ */ shapeOf<SupplierSpend>()(() =>
  record({
    id: textShape,
    amount: maybe(amountShape),
    local: maybe(booleanShape),
    postcode: maybe(textShape),
    sector: maybe(textShape),
    sme: maybe(booleanShape),
    socialEnterprise: maybe(booleanShape),
  }),
);

/** The shape of {@link Spillover}. */
export const spilloverShape: Shape<Spillover> = /* @__PURE__ */ shapeOf<Spillover>()(() =>
  record({
    id: textShape,
    kind: maybe(oneOf(SPILLOVER_KINDS)),
    status: maybe(oneOf(['running', 'proposed', 'ended'])),
    count: maybe(countShape),
    prevalence: maybe(prevalenceShape),
    note: maybe(textShape),
  }),
);

/** The shape of {@link LocalEconomy}. */
export const localEconomyShape: Shape<LocalEconomy> = /* @__PURE__ */ shapeOf<LocalEconomy>()(() =>
  record({
    supplierSpend: maybe(amountShape),
    localSupplierSpend: maybe(amountShape),
    localSpendShare: maybe(shareShape),
    localSpendShareBaseline: maybe(shareShape),
    localSpendBaselineOn: maybe(dateShape),
    suppliers: maybeList(supplierSpendShape),
    lm3Income: maybe(amountShape),
    lm3SpentLocally: maybe(amountShape),
    lm3RespentLocally: maybe(amountShape),
    lm3ResponseShare: maybe(shareShape),
    sectorJobs: maybe(countShape),
    allJobs: maybe(countShape),
    referenceSectorJobs: maybe(countShape),
    referenceAllJobs: maybe(countShape),
    spillovers: maybeList(spilloverShape),
    localBusinessLinks: maybe(booleanShape),
    economicStrategyLinked: maybe(booleanShape),
    anchorEmployer: maybe(oneOf([1, 2, 3, 4])),
    anchorProcurement: maybe(oneOf([1, 2, 3, 4])),
    anchorAssets: maybe(oneOf([1, 2, 3, 4])),
    anchorServices: maybe(oneOf([1, 2, 3, 4])),
    anchorCivic: maybe(oneOf([1, 2, 3, 4])),
  }),
);
