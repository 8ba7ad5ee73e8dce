import type { CapabilityOutcome, FailureDemand, RePresentation, StrengthsAudit } from './capability-outcome.ts';
import type { FiscalCase } from './fiscal-case.ts';
import type { Indicator } from './indicator.ts';
import type { Prevalence } from './prevalence.ts';
import type {
  ActivityStatus,
  CoProductionMode,
  EvidenceLevel,
  FundingSource,
  LifeDomain,
  ParticipationRung,
  PreventionTier,
  RedesignLevel,
} from './vocabulary-service.ts';

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
  /** Parts of life addressed in one plan. An empty list is a known "none". */
  readonly lifeDomains?: readonly LifeDomain[];
  /** Whether one worker leads across those parts. */
  readonly leadWorker?: boolean;
  /** Whether it goes on after the immediate problem is solved. */
  readonly continuesAfterResolution?: boolean;
  /** Audit of work from strengths. */
  readonly strengths?: StrengthsAudit;
  /** Sample of failure demand. */
  readonly failureDemand?: FailureDemand;
  /** Measured outcomes. An empty list is a known "none measured". */
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
  /** Who funds it. An empty list is a known "nobody". */
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
  /** Modes of co-production used. An empty list is a known "none". */
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
