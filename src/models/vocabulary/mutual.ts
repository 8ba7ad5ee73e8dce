/**
 * Words that describe an organisation: its form, its route out and its place.
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

/** What becomes of the pensions of transferred staff. */
export const PENSION_PROTECTIONS = ['same-scheme', 'broadly-comparable', 'defined-contribution', 'none'] as const;
/** One of {@link PENSION_PROTECTIONS}. */
export type PensionProtection = (typeof PENSION_PROTECTIONS)[number];
