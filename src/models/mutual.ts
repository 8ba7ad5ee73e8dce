import * as z from 'zod/mini';
import { schemaOf } from '../util/schema-of.ts';
import { type Finances, financesSchema } from './mutual/finances.ts';
import { type Governance, governanceSchema } from './mutual/governance.ts';
import { type Indicator, indicatorSchema } from './shared/indicator.ts';
import { type LocalEconomy, localEconomySchema } from './mutual/local-economy.ts';
import { type Membership, membershipSchema } from './mutual/membership.ts';
import { type Ownership, ownershipSchema } from './mutual/ownership.ts';
import { type Place, placeSchema, type PlaceStrategy, placeStrategySchema } from './shared/place-strategy.ts';
import { booleanSchema, countSchema, dateSchema, maybe, maybeList, textSchema } from './shared/primitives.ts';
import { type Safeguards, safeguardsSchema } from './mutual/safeguards.ts';
import {
  type Mission,
  missionSchema,
  type ParentSupport,
  parentSupportSchema,
  type Transition,
  transitionSchema,
} from './mutual/transition.ts';
import {
  DELIVERY_ROUTES,
  type DeliveryRoute,
  LEGAL_FORMS,
  type LegalForm,
  type Origin,
  ORIGINS,
  SERVICE_SECTORS,
  type ServiceSector,
  SPIN_OUT_STAGES,
  type SpinOutStage,
  SUBJECT_LEVELS,
  type SubjectLevel,
} from './vocabulary/mutual.ts';
import { type StaffConsent, staffConsentSchema, type Workforce, workforceSchema } from './mutual/workforce.ts';

/**
 * The subject of the judgement: a mutual, a service, a proposal, or a whole sector of them.
 *
 * Every property but `name` and `level` may be left out; **left out means "not known"**, which is never the same as
 * `0`, `false` or an empty list.
 *
 * @example
 * ```ts
 * const mutual: Mutual = {
 *   name: 'Example Libraries',
 *   level: 'organisation',
 *   legalForm: 'community-benefit-society',
 *   governance: {
 *     bodies: [{ id: 'board', role: 'board', setsStrategy: true, seats: [{ constituency: 'community', seats: 3 }] }],
 *   },
 * };
 * ```
 */
export interface Mutual {
  /** What it is called. Changes no score. */
  readonly name: string;
  /** What is being judged: decides which questions can be asked at all. */
  readonly level: SubjectLevel;
  /** Official identifiers. */
  readonly identifiers?: readonly Identifier[];
  /** The place it serves, and what "local" means. */
  readonly place?: Place;
  /** Kinds of service. */
  readonly serviceSectors?: readonly ServiceSector[];
  /** Legal form. A mutual is not a legal form: nothing about control follows from it. */
  readonly legalForm?: LegalForm;
  /** Whether it is a charity in law. */
  readonly charity?: boolean;
  /** Routes by which the service is delivered. */
  readonly deliveryRoutes?: readonly DeliveryRoute[];
  /** Where it stands on the way out. */
  readonly stage?: SpinOutStage;
  /** Where it came from. */
  readonly origin?: Origin;
  /** First day of trading or of service under its own name. ISO date. */
  readonly startedOn?: string;
  /** Whether it has left the public sector. */
  readonly leftPublicSector?: boolean;
  /** Whether it exists to deliver public services. */
  readonly deliversPublicServices?: boolean;
  /** Whether it mainly delivers reservable light-touch services (Procurement Act 2023, section 33). */
  readonly mainlyReservableServices?: boolean;
  /** Who owns it. */
  readonly ownership?: Ownership;
  /** Who may join and what members decide. */
  readonly membership?: Membership;
  /** Who governs it. */
  readonly governance?: Governance;
  /** Locks and the use of surplus. */
  readonly safeguards?: Safeguards;
  /** The people who work there. */
  readonly workforce?: Workforce;
  /** Whether staff know and agree. */
  readonly staffConsent?: StaffConsent;
  /** Money. */
  readonly finances?: Finances;
  /** Effects on the local economy. */
  readonly localEconomy?: LocalEconomy;
  /** The strategy the mutual itself works to. The commissioner's is in its commissioning context. */
  readonly strategy?: PlaceStrategy;
  /** The change itself. */
  readonly transition?: Transition;
  /** What the parent body did. */
  readonly parentSupport?: ParentSupport;
  /** Purpose, before and after. */
  readonly mission?: Mission;
  /** How far it reaches. */
  readonly reach?: Reach;
  /** Further figures, before and after. */
  readonly indicators?: readonly Indicator[];
}

/** An official identifier. */
export interface Identifier {
  /** Register, as a prefix of org-id.guide: `GB-COH` for Companies House, `GB-MPR` for the Mutuals Public Register. */
  readonly scheme: string;
  /** Number in that register. */
  readonly id: string;
}

/** How many people and sites the service reaches. A property left out is not known. */
export interface Reach {
  /** People served at a time or in a year. */
  readonly people?: number;
  /** Service sites or registered services. */
  readonly sites?: number;
  /** Sites opened since the start. */
  readonly sitesOpened?: number;
  /** Sites closed since the start; 0 is a known "none". */
  readonly sitesClosed?: number;
}

/** Accepts an {@link Identifier}. */
export const identifierSchema: z.ZodMiniType<Identifier> = /* @__PURE__ */ schemaOf<Identifier>()(() =>
  z.readonly(
    z.strictObject({
      scheme: textSchema,
      id: textSchema,
    }),
  ),
);

/** Accepts a {@link Reach}. */
export const reachSchema: z.ZodMiniType<Reach> = /* @__PURE__ */ schemaOf<Reach>()(() =>
  z.readonly(
    z.strictObject({
      people: maybe(countSchema),
      sites: maybe(countSchema),
      sitesOpened: maybe(countSchema),
      sitesClosed: maybe(countSchema),
    }),
  ),
);

/** Accepts a {@link Mutual}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const mutualSchema: z.ZodMiniType<Mutual> = /* @__PURE__ */ schemaOf<Mutual>()(() =>
  z.readonly(
    z.strictObject({
      name: textSchema,
      level: z.enum(SUBJECT_LEVELS),
      identifiers: maybeList(identifierSchema),
      place: maybe(placeSchema),
      serviceSectors: maybeList(z.enum(SERVICE_SECTORS)),
      legalForm: maybe(z.enum(LEGAL_FORMS)),
      charity: maybe(booleanSchema),
      deliveryRoutes: maybeList(z.enum(DELIVERY_ROUTES)),
      stage: maybe(z.enum(SPIN_OUT_STAGES)),
      origin: maybe(z.enum(ORIGINS)),
      startedOn: maybe(dateSchema),
      leftPublicSector: maybe(booleanSchema),
      deliversPublicServices: maybe(booleanSchema),
      mainlyReservableServices: maybe(booleanSchema),
      ownership: maybe(ownershipSchema),
      membership: maybe(membershipSchema),
      governance: maybe(governanceSchema),
      safeguards: maybe(safeguardsSchema),
      workforce: maybe(workforceSchema),
      staffConsent: maybe(staffConsentSchema),
      finances: maybe(financesSchema),
      localEconomy: maybe(localEconomySchema),
      strategy: maybe(placeStrategySchema),
      transition: maybe(transitionSchema),
      parentSupport: maybe(parentSupportSchema),
      mission: maybe(missionSchema),
      reach: maybe(reachSchema),
      indicators: maybeList(indicatorSchema),
    }),
  ),
);
