import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import {
  type Engagement,
  engagementShape,
  type MarketShare,
  marketShareShape,
  type Willingness,
  willingnessShape,
} from './commissioning-context/buying-terms.ts';
import { type PlaceStrategy, placeStrategyShape } from './shared/place-strategy.ts';
import { type Prevalence, prevalenceShape } from './shared/prevalence.ts';
import {
  amountShape,
  booleanShape,
  changeShape,
  countShape,
  dateShape,
  positiveShape,
  shareShape,
  textShape,
} from './shared/primitives.ts';
import { SERVICE_SECTORS, type ServiceSector } from './vocabulary/mutual.ts';
import {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  LEGAL_REGIMES,
  type LegalRegime,
  MARKET_ROUTES,
  type MarketRoute,
  PAYMENT_MECHANISMS,
  type PaymentMechanism,
  PREVENTION_TIERS,
  type PreventionTier,
  SPECIFICATION_TYPES,
  type SpecificationType,
} from './vocabulary/service.ts';

/**
 * The buyer's side of a public service: who pays, on what terms, for what, in which market.
 *
 * One context is one contract, grant or buying arrangement: held, hoped for, or over. Every property but `id` may be
 * left out; **left out means "not known"**.
 *
 * @example
 * ```ts
 * const context: CommissioningContext = {
 *   id: 'youth-services-2014',
 *   status: 'held',
 *   contractMonths: 60,
 *   payment: 'block',
 *   willingness: [{ intervention: 'careers-guidance', signal: 'budgeted' }],
 * };
 * ```
 */
export interface CommissioningContext {
  /** Identifier, unique among commissioning contexts. */
  readonly id: string;
  /** Who commissions. The same text means the same commissioner. */
  readonly commissioner?: string;
  /** Whether the commissioner is the body that the mutual came out of. */
  readonly parentBody?: boolean;
  /** Where the arrangement stands. */
  readonly status?: ContextStatus;
  /** How widely it holds, for subject level sector. */
  readonly prevalence?: Prevalence;
  /** Law that the procurement falls under. */
  readonly regime?: LegalRegime;
  /** Route to the contract. */
  readonly route?: MarketRoute;
  /** Kinds of service bought. */
  readonly serviceSectors?: readonly ServiceSector[];
  /** Whether the services may be reserved under the regime that applies. */
  readonly reservableServices?: boolean;
  /** When this mutual last entered a reserved contract of the same kind with the same authority. ISO date. */
  readonly priorReservedAwardOn?: string;
  /** Whether a prior reserved award exists; `false` is a known "never". */
  readonly priorReservedAward?: boolean;
  /** When the procurement began. ISO date. */
  readonly procurementStartedOn?: string;
  /** When the contract was, or is to be, entered into. ISO date. */
  readonly signedOn?: string;
  /** First day of the contract. ISO date. */
  readonly startsOn?: string;
  /** Last day of the contract as signed, extensions excluded. ISO date, not before `startsOn`. */
  readonly endsOn?: string;
  /** Last day after extensions that were granted. ISO date, not before `endsOn`. */
  readonly extendedTo?: string;
  /** Whether it rolls on without a fixed end. */
  readonly noFixedEnd?: boolean;
  /** Notice by which it can be ended. Unit: months. */
  readonly noticeMonths?: number;
  /** Last day where it was, or will be, ended before its time; `status` says `ended` once it is over. ISO date. */
  readonly terminatedOn?: string;
  /** Identifier of the contract of the same mutual that took its place. */
  readonly succeededBy?: string;
  /** Whether a contract of the same mutual took its place, listed here or not; `false` is a known "none did". */
  readonly succeeded?: boolean;
  /** Length of the contract as signed, extensions excluded. Unit: months, above 0. */
  readonly contractMonths?: number;
  /** Extensions the commissioner may grant. Unit: months; 0 is a known "none". */
  readonly extensionMonths?: number;
  /** Value a year. Unit: GBP a year. */
  readonly annualValue?: number;
  /** Value over the whole term. Unit: GBP. */
  readonly totalValue?: number;
  /** Share of the mutual's income that comes from it; where it is over, that came from it in its last year. Unit: 0 to 1. */
  readonly incomeShare?: number;
  /** Year on year change that was decided or announced: -0.1 is a tenth less. Above -1 or equal to it. */
  readonly announcedChangeShare?: number;
  /** From when that change counts. ISO date. */
  readonly announcedChangeFrom?: string;
  /** What triggers payment. */
  readonly payment?: PaymentMechanism;
  /** From doing the work to being paid for it. Unit: months. */
  readonly paymentLagMonths?: number;
  /** Whether the results that trigger payment can be attributed to the provider. */
  readonly attributable?: boolean;
  /** Whether the group of people that results are counted for is defined. */
  readonly cohortDefined?: boolean;
  /** What the specification prescribes. */
  readonly specification?: SpecificationType;
  /** Whether bidders may offer something else. */
  readonly variantsAllowed?: boolean;
  /** Yearly turnover that bidders must show. Unit: GBP. */
  readonly turnoverRequired?: number;
  /** Surety or bond that bidders must show. Unit: GBP; 0 is a known "none". */
  readonly suretyRequired?: number;
  /** Strength of evidence that it asks for. Unit: 0 to 5. */
  readonly requiredEvidenceLevel?: EvidenceLevel;
  /** What it has signalled about each intervention. An intervention not listed is not known. */
  readonly willingness?: readonly Willingness[];
  /** Tiers of prevention it has said it will buy. Named in `complete` and empty: none. */
  readonly willBuy?: readonly PreventionTier[];
  /** Shares of the market. May be incomplete: the rest is not known. */
  readonly marketShares?: readonly MarketShare[];
  /** Providers that entered the market in the last three years; 0 is a known "none". */
  readonly entrantsLastThreeYears?: number;
  /** How providers and citizens take part in design. */
  readonly engagement?: Engagement;
  /** Weight of social value in the award. Unit: 0 to 1. */
  readonly socialValueWeight?: number;
  /** Whether social value was considered before procurement (Public Services (Social Value) Act 2012). */
  readonly socialValueConsidered?: boolean;
  /** The strategy for the place that it buys under. */
  readonly placeStrategy?: PlaceStrategy;
  /** Whether budgets that gain are pooled or aligned with the budget that pays. */
  readonly pooledBudget?: boolean;
  /** Whether it is able to commission for outcomes: skills, systems, appetite for risk. */
  readonly capable?: boolean;
}

/**
 * Where a commissioning arrangement stands. `ended` was held and is over, however it ended; `not-won` was bid for and
 * went elsewhere. `lost` is either of the two, where nobody says which.
 */
export const CONTEXT_STATUSES = ['held', 'prospective', 'bidding', 'not-won', 'lost', 'ended'] as const;
/** One of {@link CONTEXT_STATUSES}. */
export type ContextStatus = (typeof CONTEXT_STATUSES)[number];

/** Whether nothing more can come of an arrangement. One of which nobody says where it stands may be open. */
export const isOver = ({ status }: { readonly status?: ContextStatus | undefined }): boolean =>
  status === 'ended' || status === 'not-won' || status === 'lost';

/** What makes a {@link CommissioningContext}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const commissioningContextShape: Shape<CommissioningContext> = /* @__PURE__ */ shapeOf<CommissioningContext>()(
  () =>
    record({
      id: textShape,
      commissioner: maybe(textShape),
      parentBody: maybe(booleanShape),
      status: maybe(oneOf(CONTEXT_STATUSES)),
      prevalence: maybe(prevalenceShape),
      regime: maybe(oneOf(LEGAL_REGIMES)),
      route: maybe(oneOf(MARKET_ROUTES)),
      serviceSectors: maybeList(oneOf(SERVICE_SECTORS)),
      reservableServices: maybe(booleanShape),
      priorReservedAwardOn: maybe(dateShape),
      priorReservedAward: maybe(booleanShape),
      procurementStartedOn: maybe(dateShape),
      signedOn: maybe(dateShape),
      startsOn: maybe(dateShape),
      endsOn: maybe(dateShape),
      extendedTo: maybe(dateShape),
      noFixedEnd: maybe(booleanShape),
      noticeMonths: maybe(amountShape),
      terminatedOn: maybe(dateShape),
      succeededBy: maybe(textShape),
      succeeded: maybe(booleanShape),
      contractMonths: maybe(positiveShape),
      extensionMonths: maybe(amountShape),
      annualValue: maybe(amountShape),
      totalValue: maybe(amountShape),
      incomeShare: maybe(shareShape),
      announcedChangeShare: maybe(changeShape),
      announcedChangeFrom: maybe(dateShape),
      payment: maybe(oneOf(PAYMENT_MECHANISMS)),
      paymentLagMonths: maybe(amountShape),
      attributable: maybe(booleanShape),
      cohortDefined: maybe(booleanShape),
      specification: maybe(oneOf(SPECIFICATION_TYPES)),
      variantsAllowed: maybe(booleanShape),
      turnoverRequired: maybe(amountShape),
      suretyRequired: maybe(amountShape),
      requiredEvidenceLevel: maybe(oneOf(EVIDENCE_LEVELS)),
      willingness: maybeList(willingnessShape),
      willBuy: maybeList(oneOf(PREVENTION_TIERS)),
      marketShares: maybeList(marketShareShape),
      entrantsLastThreeYears: maybe(countShape),
      engagement: maybe(engagementShape),
      socialValueWeight: maybe(shareShape),
      socialValueConsidered: maybe(booleanShape),
      placeStrategy: maybe(placeStrategyShape),
      pooledBudget: maybe(booleanShape),
      capable: maybe(booleanShape),
    }),
);
