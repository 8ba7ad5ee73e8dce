/** The public models: what a dossier holds, and the words it may use. */
export {
  type CapabilityOutcome,
  type FailureDemand,
  type RePresentation,
  type StrengthsAudit,
} from './capability-outcome.ts';
export {
  type CoProduction,
  type DecisionRight,
  type InformalResources,
  type Participation,
  type ParticipationEquity,
  type PrinciplePractice,
} from './co-production.ts';
export { CONTEXT_STATUSES, type CommissioningContext, type ContextStatus } from './commissioning-context.ts';
export { type Engagement, type MarketShare, type Willingness } from './commissioning-parts.ts';
export { SCHEMA_VERSION, type Dossier } from './dossier.ts';
export {
  EVIDENCE_GRADES,
  EVIDENCE_KINDS,
  SOURCE_QUALITIES,
  UNKNOWN_REASONS,
  type Evidence,
  type EvidenceGrade,
  type EvidenceKind,
  type EvidenceSource,
  type SourceQuality,
  type Unknown,
  type UnknownReason,
} from './evidence.ts';
export { type FinancePeriod, type Finances, type Income, type Saving } from './finances.ts';
export { type FiscalBenefit, type FiscalCase, type FiscalCost } from './fiscal-case.ts';
export { type Governance, type GovernanceBody, type ReservedMatter, type SeatGroup } from './governance.ts';
export { INDICATOR_KINDS, type Indicator, type IndicatorKind } from './indicator.ts';
export {
  type DesignParticipation,
  type Funding,
  type Intervention,
  type Redesign,
  type YearlySpend,
} from './intervention.ts';
export { type JsonArray, type JsonObject, type JsonValue } from './json.ts';
export { type Known, type NormalisedDossier } from './known.ts';
export {
  SPILLOVER_KINDS,
  type AnchorLevel,
  type LocalEconomy,
  type Spillover,
  type SpilloverKind,
  type SupplierSpend,
} from './local-economy.ts';
export { type Election, type MemberConstituency, type MemberDecision, type Membership } from './membership.ts';
export { type Identifier, type Mutual, type Reach } from './mutual.ts';
export { type Ownership, type OwnershipSnapshot, type Stake } from './ownership.ts';
export { type Place, type PlaceStrategy } from './place-strategy.ts';
export {
  PREVALENCE_BANDS,
  PREVALENCE_WORDS,
  type Prevalence,
  type PrevalenceBand,
  type PrevalenceWord,
} from './prevalence.ts';
export { type Party, type Relationship, type SocialCapital, type Tie } from './relationship.ts';
export { type Safeguards, type SurplusUse } from './safeguards.ts';
export { type Mission, type ParentSupport, type Transition } from './transition.ts';
export {
  BODY_ROLES,
  CONSTITUENCIES,
  CONTROL_ANSWERS,
  DECISION_MATTERS,
  DELIVERY_ROUTES,
  DISTRIBUTION_RULES,
  GOVERNANCE_INSTRUMENTS,
  HOLDER_KINDS,
  LEGAL_FORMS,
  LOCKS,
  ORIGINS,
  OWNERSHIP_MECHANISMS,
  OWNERSHIP_MODELS,
  PENSION_PROTECTIONS,
  PLACE_SCALES,
  SEAT_SELECTIONS,
  SERVICE_SECTORS,
  SPIN_OUT_STAGES,
  SUBJECT_LEVELS,
  SURPLUS_USES,
  VOTING_RULES,
  type BodyRole,
  type Constituency,
  type ControlAnswer,
  type DecisionMatter,
  type DeliveryRoute,
  type DistributionRule,
  type GovernanceInstrument,
  type HolderKind,
  type LegalForm,
  type Lock,
  type Origin,
  type OwnershipMechanism,
  type OwnershipModel,
  type PensionProtection,
  type PlaceScale,
  type SeatSelection,
  type ServiceSector,
  type SpinOutStage,
  type SubjectLevel,
  type SurplusUseKind,
  type VotingRule,
} from './vocabulary-mutual.ts';
export {
  ACTIVITY_STATUSES,
  COMPARATORS,
  CO_PRODUCTION_MODES,
  CO_PRODUCTION_PRINCIPLES,
  DECISION_DOMAINS,
  DECISION_RIGHTS,
  EVIDENCE_LEVELS,
  FUNDING_SOURCES,
  INTENSITIES,
  LEGAL_REGIMES,
  LIFE_DOMAINS,
  MANDATES,
  MARKET_ROUTES,
  OUTCOME_KINDS,
  PARTICIPATION_RUNGS,
  PARTY_SECTORS,
  PAYMENT_MECHANISMS,
  PREVENTION_TIERS,
  REDESIGN_LEVELS,
  RELATIONSHIP_BOUNDARIES,
  RESOURCE_ORIGINS,
  SOCIAL_CAPITAL_KINDS,
  SPECIFICATION_TYPES,
  STRATEGY_OWNERS,
  STRENGTHS_MODELS,
  WILLINGNESS_SIGNALS,
  type ActivityStatus,
  type CoProductionMode,
  type CoProductionPrinciple,
  type Comparator,
  type DecisionDomain,
  type DecisionRightKind,
  type EvidenceLevel,
  type FundingSource,
  type Intensity,
  type LegalRegime,
  type LifeDomain,
  type Mandate,
  type MarketRoute,
  type OutcomeKind,
  type ParticipationRung,
  type PartySector,
  type PaymentMechanism,
  type PreventionTier,
  type RedesignLevel,
  type RelationshipBoundary,
  type ResourceOrigin,
  type SocialCapitalKind,
  type SpecificationType,
  type StrategyOwner,
  type StrengthsModel,
  type WillingnessSignal,
} from './vocabulary-service.ts';
export { type StaffConsent, type Workforce } from './workforce.ts';
