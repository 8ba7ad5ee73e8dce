import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import {
  type CapabilityOutcome,
  capabilityOutcomeShape,
  type FailureDemand,
  failureDemandShape,
  type RePresentation,
  rePresentationShape,
  type StrengthsAudit,
  strengthsAuditShape,
} from './intervention/capability-outcome.ts';
import { type FiscalCase, fiscalCaseShape } from './intervention/fiscal-case.ts';
import { type Indicator, indicatorShape } from './shared/indicator.ts';
import { type Prevalence, prevalenceShape } from './shared/prevalence.ts';
import { amountShape, booleanShape, countShape, dateShape, shareShape, textShape } from './shared/primitives.ts';
import {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  CO_PRODUCTION_MODES,
  type CoProductionMode,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  FUNDING_SOURCES,
  type FundingSource,
  LIFE_DOMAINS,
  type LifeDomain,
  PARTICIPATION_RUNGS,
  type ParticipationRung,
  PREVENTION_TIERS,
  type PreventionTier,
  REDESIGN_LEVELS,
  type RedesignLevel,
} from './vocabulary/service.ts';

/**
 * Something the mutual does, or would do, for people and places.
 *
 * Every property but `id` may be left out; **left out means "not known"**.
 *
 * @example
 * ```ts
 * const intervention: Intervention = {
 *   id: 'training-arm',
 *   status: 'running',
 *   tier: 'secondary',
 *   lifeDomains: ['health', 'work-skills', 'relationships'],
 *   redesign: { level: 3 },
 * };
 * ```
 */
export interface Intervention {
  /** Identifier, unique among interventions. */
  readonly id: string;
  /** What it is, in plain words. */
  readonly name?: string;
  /** Whether somebody funds it (`running`), it is an intention (`proposed`), or it is over (`ended`). */
  readonly status?: ActivityStatus;
  /** How widely it holds, for subject level sector. */
  readonly prevalence?: Prevalence;
  /** First day. ISO date. */
  readonly since?: string;
  /** When it acts relative to need. */
  readonly tier?: PreventionTier;
  /** What it costs to run now. Unit: GBP a year. The weight of the intervention among others. */
  readonly annualCost?: number;
  /** Spend year by year, so that a direction can be seen. */
  readonly spend?: readonly YearlySpend[];
  /** Parts of life addressed in one plan. Named in `complete` and empty: none. */
  readonly lifeDomains?: readonly LifeDomain[];
  /** Whether one worker leads across those parts. */
  readonly leadWorker?: boolean;
  /** Whether it goes on after the immediate problem is solved. */
  readonly continuesAfterResolution?: boolean;
  /** Audit of work from strengths. */
  readonly strengths?: StrengthsAudit;
  /** Sample of failure demand. */
  readonly failureDemand?: FailureDemand;
  /** Measured outcomes. Named in `complete` and empty: none. */
  readonly outcomes?: readonly CapabilityOutcome[];
  /** Time until its benefits are expected. Unit: months. */
  readonly horizonMonths?: number;
  /** How far the offer itself was redesigned. */
  readonly redesign?: Redesign;
  /** How users and citizens took part in its design. */
  readonly design?: DesignParticipation;
  /** Strength of evidence for its effect. Unit: 0 to 5. */
  readonly evidenceLevel?: EvidenceLevel;
  /** Whether a rigorous study found no effect. */
  readonly shownIneffective?: boolean;
  /** Cost and benefit. */
  readonly fiscalCase?: FiscalCase;
  /** Who funds it. Named in `complete` and empty: none. */
  readonly funding?: readonly Funding[];
  /** People who came back. */
  readonly rePresentation?: RePresentation;
  /** Further figures, before and after. */
  readonly indicators?: readonly Indicator[];
}

/** Spend of one year. */
export interface YearlySpend {
  /** Calendar year in which the financial year begins. */
  readonly year: number;
  /** Sum. Unit: GBP. */
  readonly amount?: number;
  /** Tier in that year, where it changed. Left out: the intervention's own. */
  readonly tier?: PreventionTier;
}

/** How far the service itself changed, not who runs it. A property left out is not known. */
export interface Redesign {
  /** Level. Unit: 0 to 4. */
  readonly level?: RedesignLevel;
  /** What was specified or done before. */
  readonly before?: string;
  /** What is specified or done now. */
  readonly after?: string;
  /** New offers in the last twelve months. */
  readonly newOffers?: number;
  /** Share of income from new offers. Unit: 0 to 1. */
  readonly newOfferIncomeShare?: number;
}

/** How users and citizens took part in design. A property left out is not known. */
export interface DesignParticipation {
  /** Rung on Arnstein's ladder. Unit: 1 to 8. */
  readonly rung?: ParticipationRung;
  /** Modes of co-production used. Named in `complete` and empty: none. */
  readonly modes?: readonly CoProductionMode[];
  /** Whether people of the place took part, rather than users only. */
  readonly communityInvolved?: boolean;
  /** Whether it was made for this place rather than adopted from elsewhere. */
  readonly locallyCrafted?: boolean;
  /** People who took part. */
  readonly participants?: number;
}

/** One source of funding of one intervention. */
export interface Funding {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Where the money comes from. */
  readonly source?: FundingSource;
  /** Sum. Unit: GBP a year. */
  readonly amount?: number;
  /** Share of the intervention's cost, where sums are not stated. Unit: 0 to 1. */
  readonly share?: number;
  /** Identifier of the commissioning context it comes under. */
  readonly context?: string;
}

/** The shape of {@link YearlySpend}. */
export const yearlySpendShape: Shape<YearlySpend> = /* @__PURE__ */ shapeOf<YearlySpend>()(() =>
  record({
    year: countShape,
    amount: maybe(amountShape),
    tier: maybe(oneOf(PREVENTION_TIERS)),
  }),
);

/** The shape of {@link Redesign}. */
export const redesignShape: Shape<Redesign> = /* @__PURE__ */ shapeOf<Redesign>()(() =>
  record({
    level: maybe(oneOf(REDESIGN_LEVELS)),
    before: maybe(textShape),
    after: maybe(textShape),
    newOffers: maybe(amountShape),
    newOfferIncomeShare: maybe(shareShape),
  }),
);

/** The shape of {@link DesignParticipation}. */
export const designParticipationShape: Shape<DesignParticipation> = /* @__PURE__ */ shapeOf<DesignParticipation>()(() =>
  record({
    rung: maybe(oneOf(PARTICIPATION_RUNGS)),
    modes: maybeList(oneOf(CO_PRODUCTION_MODES)),
    communityInvolved: maybe(booleanShape),
    locallyCrafted: maybe(booleanShape),
    participants: maybe(countShape),
  }),
);

/** The shape of {@link Funding}. */
export const fundingShape: Shape<Funding> = /* @__PURE__ */ shapeOf<Funding>()(() =>
  record({
    id: textShape,
    source: maybe(oneOf(FUNDING_SOURCES)),
    amount: maybe(amountShape),
    share: maybe(shareShape),
    context: maybe(textShape),
  }),
);

/** The shape of {@link Intervention}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const interventionShape: Shape<Intervention> = /* @__PURE__ */ shapeOf<Intervention>()(() =>
  record({
    id: textShape,
    name: maybe(textShape),
    status: maybe(oneOf(ACTIVITY_STATUSES)),
    prevalence: maybe(prevalenceShape),
    since: maybe(dateShape),
    tier: maybe(oneOf(PREVENTION_TIERS)),
    annualCost: maybe(amountShape),
    spend: maybeList(yearlySpendShape),
    lifeDomains: maybeList(oneOf(LIFE_DOMAINS)),
    leadWorker: maybe(booleanShape),
    continuesAfterResolution: maybe(booleanShape),
    strengths: maybe(strengthsAuditShape),
    failureDemand: maybe(failureDemandShape),
    outcomes: maybeList(capabilityOutcomeShape),
    horizonMonths: maybe(amountShape),
    redesign: maybe(redesignShape),
    design: maybe(designParticipationShape),
    evidenceLevel: maybe(oneOf(EVIDENCE_LEVELS)),
    shownIneffective: maybe(booleanShape),
    fiscalCase: maybe(fiscalCaseShape),
    funding: maybeList(fundingShape),
    rePresentation: maybe(rePresentationShape),
    indicators: maybeList(indicatorShape),
  }),
);
