/**
 * Words that describe an organisation: its form, its route out, its owners and its governors.
 *
 * The lists are the single source of both the types and the schemas. Terms follow the usage of gov.uk guidance on
 * public service mutuals and alternative delivery models.
 */

/** What is being judged. A sector is many organisations at once; a proposal does not exist yet. */
export const SUBJECT_LEVELS = ['sector', 'organisation', 'service', 'proposal'] as const;
/** One of {@link SUBJECT_LEVELS}. */
export type SubjectLevel = (typeof SUBJECT_LEVELS)[number];

/** Legal forms. A mutual is not a legal form: never infer mutuality from one. */
export const LEGAL_FORMS = [
  'cic-limited-by-guarantee',
  'cic-limited-by-shares',
  'community-benefit-society',
  'cooperative-society',
  'company-limited-by-guarantee',
  'company-limited-by-shares',
  'plc',
  'charitable-company',
  'charitable-incorporated-organisation',
  'llp',
  'partnership',
  'unincorporated-association',
  'trust',
  'local-authority-trading-company',
  'statutory-body',
  'other',
] as const;
/** One of {@link LEGAL_FORMS}. */
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Routes by which a service is delivered. They do not exclude each other. */
export const DELIVERY_ROUTES = [
  'full-spin-out',
  'partial-spin-out',
  'partnership',
  'in-house-trading-company',
  'joint-venture',
  'mutual-joint-venture',
  'latc',
  'in-house-reengineered',
  'outsource-social',
  'outsource-for-profit',
  'consortium-spv',
  'new-enterprise-by-staff',
] as const;
/** One of {@link DELIVERY_ROUTES}. */
export type DeliveryRoute = (typeof DELIVERY_ROUTES)[number];

/** Kinds of service. */
export const SERVICE_SECTORS = [
  'community-health',
  'mental-health',
  'primary-care',
  'social-care-adult',
  'children-social-work',
  'education-skills',
  'youth',
  'employment',
  'housing',
  'libraries',
  'leisure-sport',
  'culture-heritage',
  'fire-rescue',
  'probation-justice',
  'communications-back-office',
  'pensions-admin',
  'policy-advice',
  'environment-parks',
  'other',
] as const;
/** One of {@link SERVICE_SECTORS}. */
export type ServiceSector = (typeof SERVICE_SECTORS)[number];

/** Stages of leaving the public sector, in order. */
export const SPIN_OUT_STAGES = [
  'exploring',
  'pre-options-appraisal',
  'options-appraisal',
  'business-case',
  'business-planning',
  'shadow-running',
  'go-live',
  'established',
  're-commissioning',
  'exit',
] as const;
/** One of {@link SPIN_OUT_STAGES}. */
export type SpinOutStage = (typeof SPIN_OUT_STAGES)[number];

/** Where an organisation came from. */
export const ORIGINS = [
  'local-authority',
  'nhs',
  'central-government',
  'other-public-body',
  'new-start',
  'merger',
] as const;
/** One of {@link ORIGINS}. */
export type Origin = (typeof ORIGINS)[number];

/** Sizes of place. */
export const PLACE_SCALES = ['neighbourhood', 'ward', 'district', 'county', 'city-region', 'region', 'nation'] as const;
/** One of {@link PLACE_SCALES}. */
export type PlaceScale = (typeof PLACE_SCALES)[number];

/** Who owns the organisation, in one word. */
export const OWNERSHIP_MODELS = [
  'employee',
  'trust-held-employee',
  'user',
  'community',
  'multi-stakeholder',
  'public',
  'investor',
  'joint',
  'memberless',
] as const;
/** One of {@link OWNERSHIP_MODELS}. */
export type OwnershipModel = (typeof OWNERSHIP_MODELS)[number];

/** How an ownership or an influence is held. */
export const OWNERSHIP_MECHANISMS = ['direct-shares', 'trust', 'membership', 'influence-only', 'none'] as const;
/** One of {@link OWNERSHIP_MECHANISMS}. */
export type OwnershipMechanism = (typeof OWNERSHIP_MECHANISMS)[number];

/** Kinds of holder of a stake. `employee-trust` is an EBT or EOT; `investor` includes a private partner company. */
export const HOLDER_KINDS = [
  'employees',
  'employee-trust',
  'users',
  'community',
  'public-body',
  'investor',
  'social-investor',
  'voluntary-body',
  'founder',
  'other',
] as const;
/** One of {@link HOLDER_KINDS}. */
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** Groups that may be members, elect, sit or decide. `executive` and `independent` are seats rather than electorates. */
export const CONSTITUENCIES = [
  'staff',
  'users',
  'carers',
  'community',
  'council',
  'public-body',
  'partner-business',
  'investor',
  'voluntary-sector',
  'independent',
  'executive',
  'founder',
  'other',
] as const;
/** One of {@link CONSTITUENCIES}. */
export type Constituency = (typeof CONSTITUENCIES)[number];

/** How votes are counted. */
export const VOTING_RULES = ['one-member-one-vote', 'by-share', 'class-weighted', 'none'] as const;
/** One of {@link VOTING_RULES}. */
export type VotingRule = (typeof VOTING_RULES)[number];

/** Matters on which somebody may decide or hold a veto. */
export const DECISION_MATTERS = [
  'strategy',
  'mission',
  'rules',
  'budget',
  'pay-and-conditions',
  'surplus-use',
  'projects',
  'board-election',
  'leadership-election',
  'new-investor',
  'sale',
  'merger',
  'dissolution',
  'service-design',
  'other',
] as const;
/** One of {@link DECISION_MATTERS}. */
export type DecisionMatter = (typeof DECISION_MATTERS)[number];

/** Roles of a governance body. */
export const BODY_ROLES = [
  'board',
  'representative-body',
  'member-assembly',
  'staff-council',
  'advisory-group',
  'scrutiny-forum',
  'partnership-board',
] as const;
/** One of {@link BODY_ROLES}. */
export type BodyRole = (typeof BODY_ROLES)[number];

/** How the holders of seats get there. */
export const SEAT_SELECTIONS = ['elected', 'appointed', 'nominated', 'ex-officio', 'recruited'] as const;
/** One of {@link SEAT_SELECTIONS}. */
export type SeatSelection = (typeof SEAT_SELECTIONS)[number];

/** Ways to hold a say outside ordinary votes. */
export const GOVERNANCE_INSTRUMENTS = [
  'employee-director',
  'staff-council',
  'representative-body',
  'golden-share',
  'reserved-matters',
  'agm-vote',
  'asset-lock',
  'lock-in',
] as const;
/** One of {@link GOVERNANCE_INSTRUMENTS}. */
export type GovernanceInstrument = (typeof GOVERNANCE_INSTRUMENTS)[number];

/** Answers to "who runs it": wholly, together with others, or not. */
export const CONTROL_ANSWERS = ['yes', 'shared', 'no'] as const;
/** One of {@link CONTROL_ANSWERS}. */
export type ControlAnswer = (typeof CONTROL_ANSWERS)[number];

/** How firmly assets or mission are locked. */
export const LOCKS = ['none', 'constitutional', 'statutory'] as const;
/** One of {@link LOCKS}. */
export type Lock = (typeof LOCKS)[number];

/** Who may receive profits. */
export const DISTRIBUTION_RULES = ['none', 'by-participation', 'members-only', 'capped', 'uncapped'] as const;
/** One of {@link DISTRIBUTION_RULES}. */
export type DistributionRule = (typeof DISTRIBUTION_RULES)[number];

/** What surplus is spent on. */
export const SURPLUS_USES = [
  'existing-services',
  'new-services',
  'staff-development',
  'community-projects',
  'community-grants',
  'charity',
  'apprenticeships',
  'reserves',
  'distribution',
  'other',
] as const;
/** One of {@link SURPLUS_USES}. */
export type SurplusUseKind = (typeof SURPLUS_USES)[number];

/** What becomes of the pensions of transferred staff. */
export const PENSION_PROTECTIONS = ['same-scheme', 'broadly-comparable', 'defined-contribution', 'none'] as const;
/** One of {@link PENSION_PROTECTIONS}. */
export type PensionProtection = (typeof PENSION_PROTECTIONS)[number];
