import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import { type Finances, financesShape } from './mutual/finances.ts';
import { type Governance, governanceShape } from './mutual/governance.ts';
import { type Indicator, indicatorShape } from './shared/indicator.ts';
import { type LocalEconomy, localEconomyShape } from './mutual/local-economy.ts';
import { type Membership, membershipShape } from './mutual/membership.ts';
import { type Ownership, ownershipShape } from './mutual/ownership.ts';
import { type Place, placeShape, type PlaceStrategy, placeStrategyShape } from './shared/place-strategy.ts';
import { booleanShape, countShape, dateShape, textShape } from './shared/primitives.ts';
import { type Safeguards, safeguardsShape } from './mutual/safeguards.ts';
import {
  type Mission,
  missionShape,
  type ParentSupport,
  parentSupportShape,
  type Transition,
  transitionShape,
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
import { type StaffConsent, staffConsentShape, type Workforce, workforceShape } from './mutual/workforce.ts';

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

/** The shape of {@link Identifier}. */
export const identifierShape: Shape<Identifier> = /* @__PURE__ */ shapeOf<Identifier>()(() =>
  record({
    scheme: textShape,
    id: textShape,
  }),
);

/** The shape of {@link Reach}. */
export const reachShape: Shape<Reach> = /* @__PURE__ */ shapeOf<Reach>()(() =>
  record({
    people: maybe(countShape),
    sites: maybe(countShape),
    sitesOpened: maybe(countShape),
    sitesClosed: maybe(countShape),
  }),
);

/** The shape of {@link Mutual}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const mutualShape: Shape<Mutual> = /* @__PURE__ */ shapeOf<Mutual>()(() =>
  record({
    name: textShape,
    level: oneOf(SUBJECT_LEVELS),
    identifiers: maybeList(identifierShape),
    place: maybe(placeShape),
    serviceSectors: maybeList(oneOf(SERVICE_SECTORS)),
    legalForm: maybe(oneOf(LEGAL_FORMS)),
    charity: maybe(booleanShape),
    deliveryRoutes: maybeList(oneOf(DELIVERY_ROUTES)),
    stage: maybe(oneOf(SPIN_OUT_STAGES)),
    origin: maybe(oneOf(ORIGINS)),
    startedOn: maybe(dateShape),
    leftPublicSector: maybe(booleanShape),
    deliversPublicServices: maybe(booleanShape),
    mainlyReservableServices: maybe(booleanShape),
    ownership: maybe(ownershipShape),
    membership: maybe(membershipShape),
    governance: maybe(governanceShape),
    safeguards: maybe(safeguardsShape),
    workforce: maybe(workforceShape),
    staffConsent: maybe(staffConsentShape),
    finances: maybe(financesShape),
    localEconomy: maybe(localEconomyShape),
    strategy: maybe(placeStrategyShape),
    transition: maybe(transitionShape),
    parentSupport: maybe(parentSupportShape),
    mission: maybe(missionShape),
    reach: maybe(reachShape),
    indicators: maybeList(indicatorShape),
  }),
);
