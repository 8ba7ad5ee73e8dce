/**
 * Words that describe who owns, governs and decides, and what keeps purpose and surplus in place.
 *
 * The lists are the single source of both the types and the schemas.
 */

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
