/**
 * Words that describe what a service does, with whom, and who pays.
 *
 * The lists are the single source of both the types and the schemas.
 */

/**
 * Boundaries a relationship may cross. The first three are those that the first proposition names; the rest matter to
 * vulnerability and place.
 */
export const RELATIONSHIP_BOUNDARIES = [
  'citizen-service',
  'formal-informal',
  'private-public',
  'inter-agency',
  'commissioner-provider',
  'member-organisation',
] as const;
/** One of {@link RELATIONSHIP_BOUNDARIES}. */
export type RelationshipBoundary = (typeof RELATIONSHIP_BOUNDARIES)[number];

/** Sectors a party belongs to. */
export const PARTY_SECTORS = ['public', 'private', 'civil-society', 'citizens'] as const;
/** One of {@link PARTY_SECTORS}. */
export type PartySector = (typeof PARTY_SECTORS)[number];

/** Where a resource comes from. */
export const RESOURCE_ORIGINS = [
  'formal-public',
  'formal-private',
  'formal-third',
  'informal-family',
  'informal-community',
  'informal-peer',
] as const;
/** One of {@link RESOURCE_ORIGINS}. */
export type ResourceOrigin = (typeof RESOURCE_ORIGINS)[number];

/** Kinds of decision citizens may share in. */
export const DECISION_DOMAINS = ['strategy', 'design', 'delivery', 'evaluation', 'budget'] as const;
/** One of {@link DECISION_DOMAINS}. */
export type DecisionDomain = (typeof DECISION_DOMAINS)[number];

/**
 * Rungs of Arnstein's ladder: 1 manipulation, 2 therapy, 3 informing, 4 consultation, 5 placation, 6 partnership,
 * 7 delegated power, 8 citizen control.
 */
export const PARTICIPATION_RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** One of {@link PARTICIPATION_RUNGS}. */
export type ParticipationRung = (typeof PARTICIPATION_RUNGS)[number];

/** The four modes of co-production. Co-delivery is action; the other three are voice. */
export const CO_PRODUCTION_MODES = ['co-commission', 'co-design', 'co-deliver', 'co-assess'] as const;
/** One of {@link CO_PRODUCTION_MODES}. */
export type CoProductionMode = (typeof CO_PRODUCTION_MODES)[number];

/** How strongly one side takes part. */
export const INTENSITIES = ['none', 'low', 'high'] as const;
/** One of {@link INTENSITIES}. */
export type Intensity = (typeof INTENSITIES)[number];

/** Decision rights that make a relationship reciprocal. */
export const DECISION_RIGHTS = [
  'change-specification',
  'complaint-changes-published',
  'hold-budget',
  'recruit-staff',
  'two-way-data',
] as const;
/** One of {@link DECISION_RIGHTS}. */
export type DecisionRightKind = (typeof DECISION_RIGHTS)[number];

/** Kinds of social capital: within a group, across groups, across a gradient of power. */
export const SOCIAL_CAPITAL_KINDS = ['bonding', 'bridging', 'linking'] as const;
/** One of {@link SOCIAL_CAPITAL_KINDS}. */
export type SocialCapitalKind = (typeof SOCIAL_CAPITAL_KINDS)[number];

/** Principles of co-production. */
export const CO_PRODUCTION_PRINCIPLES = [
  'assets',
  'capabilities',
  'mutuality',
  'networks',
  'shared-roles',
  'catalysts',
] as const;
/** One of {@link CO_PRODUCTION_PRINCIPLES}. */
export type CoProductionPrinciple = (typeof CO_PRODUCTION_PRINCIPLES)[number];

/** Whether something happens, is intended, or is over. */
export const ACTIVITY_STATUSES = ['running', 'proposed', 'ended'] as const;
/** One of {@link ACTIVITY_STATUSES}. */
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** When work acts relative to need. The first three follow the Care Act statutory guidance. */
export const PREVENTION_TIERS = ['primary', 'secondary', 'tertiary', 'acute'] as const;
/** One of {@link PREVENTION_TIERS}. */
export type PreventionTier = (typeof PREVENTION_TIERS)[number];

/** Parts of a life that one plan may address together. */
export const LIFE_DOMAINS = ['health', 'housing', 'income', 'work-skills', 'relationships', 'safety', 'place'] as const;
/** One of {@link LIFE_DOMAINS}. */
export type LifeDomain = (typeof LIFE_DOMAINS)[number];

/** Named ways of working from strengths. */
export const STRENGTHS_MODELS = [
  'asset-based-community-development',
  'local-area-coordination',
  'three-conversations',
  'family-group-conference',
  'other',
] as const;
/** One of {@link STRENGTHS_MODELS}. */
export type StrengthsModel = (typeof STRENGTHS_MODELS)[number];

/** What an outcome figure measures. Only `capability` is what people are able to be and do. */
export const OUTCOME_KINDS = [
  'capability',
  'wellbeing',
  'functioning',
  'resilience',
  'satisfaction',
  'output',
] as const;
/** One of {@link OUTCOME_KINDS}. */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What a figure is compared with. */
export const COMPARATORS = ['none', 'baseline', 'benchmark', 'control'] as const;
/** One of {@link COMPARATORS}. */
export type Comparator = (typeof COMPARATORS)[number];

/**
 * How far an offer itself was redesigned: 0 same specification and practice, 1 efficiency change, 2 improved same
 * offer, 3 new offer for the same need, 4 re-defined purpose.
 */
export const REDESIGN_LEVELS = [0, 1, 2, 3, 4] as const;
/** One of {@link REDESIGN_LEVELS}. */
export type RedesignLevel = (typeof REDESIGN_LEVELS)[number];

/**
 * Strength of evidence that an effect is real: 0 bare assertion, 1 logic stated, 2 change observed, 3 cause supported,
 * 4 independently confirmed, 5 works at scale elsewhere.
 */
export const EVIDENCE_LEVELS = [0, 1, 2, 3, 4, 5] as const;
/** One of {@link EVIDENCE_LEVELS}. */
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Where money comes from. */
export const FUNDING_SOURCES = [
  'commissioned-contract',
  'spot-purchase',
  'trading-income',
  'user-fees',
  'surplus-reinvestment',
  'social-investment-loan',
  'blended-finance',
  'community-shares',
  'equity',
  'grant-public',
  'grant-trust',
  'donation',
  'parent-subsidy',
  'in-kind',
] as const;
/** One of {@link FUNDING_SOURCES}. */
export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** What triggers payment. */
export const PAYMENT_MECHANISMS = [
  'grant',
  'block',
  'cost-and-volume',
  'activity-tariff',
  'fee-for-service',
  'output-based',
  'outcome-based',
  'impact-bond',
  'gainshare',
  'personal-budget',
  'alliance',
  'in-house-budget',
  'trading',
] as const;
/** One of {@link PAYMENT_MECHANISMS}. */
export type PaymentMechanism = (typeof PAYMENT_MECHANISMS)[number];

/** What a specification prescribes. */
export const SPECIFICATION_TYPES = ['inputs', 'activities', 'outputs', 'outcomes', 'open-challenge'] as const;
/** One of {@link SPECIFICATION_TYPES}. */
export type SpecificationType = (typeof SPECIFICATION_TYPES)[number];

/** Routes to a contract. */
export const MARKET_ROUTES = [
  'open',
  'competitive-flexible',
  'reserved-mutual',
  'reserved-supported',
  'light-touch',
  'direct-award',
  'below-threshold',
  'framework-call-off',
  'in-house-exempt',
  'grant',
] as const;
/** One of {@link MARKET_ROUTES}. */
export type MarketRoute = (typeof MARKET_ROUTES)[number];

/** UK procurement regimes. */
export const LEGAL_REGIMES = [
  'pcr-2006',
  'pcr-2015',
  'procurement-act-2023',
  'provider-selection-regime',
  'other',
] as const;
/** One of {@link LEGAL_REGIMES}. */
export type LegalRegime = (typeof LEGAL_REGIMES)[number];

/** How firmly a commissioner has said that it will pay, weakest first. */
export const WILLINGNESS_SIGNALS = ['none', 'interest', 'in-commissioning-intentions', 'budgeted', 'procured'] as const;
/** One of {@link WILLINGNESS_SIGNALS}. */
export type WillingnessSignal = (typeof WILLINGNESS_SIGNALS)[number];

/** Who owns a place strategy, widest first. */
export const STRATEGY_OWNERS = [
  'national',
  'regional',
  'local-authority',
  'place-partnership',
  'community',
  'organisation',
] as const;
/** One of {@link STRATEGY_OWNERS}. */
export type StrategyOwner = (typeof STRATEGY_OWNERS)[number];

/** What gives a strategy its democratic mandate. */
export const MANDATES = [
  'none',
  'executive-decision',
  'council-resolution',
  'member-vote',
  'assembly',
  'ballot',
] as const;
/** One of {@link MANDATES}. */
export type Mandate = (typeof MANDATES)[number];
