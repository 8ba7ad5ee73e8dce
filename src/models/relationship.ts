import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import {
  type CoProduction,
  coProductionShape,
  type DecisionRight,
  decisionRightShape,
  type InformalResources,
  informalResourcesShape,
  type Participation,
  type ParticipationEquity,
  participationEquityShape,
  participationShape,
  type PrinciplePractice,
  principlePracticeShape,
} from './relationship/co-production.ts';
import { type Indicator, indicatorShape } from './shared/indicator.ts';
import { type Prevalence, prevalenceShape } from './shared/prevalence.ts';
import {
  amountShape,
  booleanShape,
  countShape,
  dateShape,
  fivePointShape,
  numberShape,
  shareShape,
  textShape,
} from './shared/primitives.ts';
import {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  PARTY_SECTORS,
  type PartySector,
  RELATIONSHIP_BOUNDARIES,
  type RelationshipBoundary,
  RESOURCE_ORIGINS,
  type ResourceOrigin,
  SOCIAL_CAPITAL_KINDS,
  type SocialCapitalKind,
} from './vocabulary/service.ts';

/**
 * A relationship that may create value: who meets, across which boundary, with what shared and who decides.
 *
 * Every property but `id` may be left out; **left out means "not known"**.
 *
 * @example
 * ```ts
 * const relationship: Relationship = {
 *   id: 'members',
 *   boundary: 'citizen-service',
 *   participation: [{ id: 'strategy', domain: 'strategy', rung: 6, documented: true }],
 * };
 * ```
 */
export interface Relationship {
  /** Identifier, unique among relationships. */
  readonly id: string;
  /** What it is, in plain words. */
  readonly name?: string;
  /** The boundary it crosses. */
  readonly boundary?: RelationshipBoundary;
  /** Whether it exists or is only intended. Left out: not known which. */
  readonly status?: ActivityStatus;
  /** How widely it holds, for subject level sector. */
  readonly prevalence?: Prevalence;
  /** Since when. ISO date. */
  readonly since?: string;
  /** Who takes part. */
  readonly parties?: readonly Party[];
  /** Power of citizens by kind of decision. */
  readonly participation?: readonly Participation[];
  /** Modes of co-production. A mode not listed is not known; say `present: false` for a known absence. */
  readonly coProduction?: readonly CoProduction[];
  /** Informal resources drawn on. */
  readonly informal?: InformalResources;
  /** Rights of decision held by citizens. A right not listed is not known. */
  readonly decisionRights?: readonly DecisionRight[];
  /** Whether each side gives and receives. */
  readonly reciprocal?: boolean;
  /** Whether information is shared. */
  readonly sharedInformation?: boolean;
  /** Whether spaces are shared. */
  readonly sharedSpaces?: boolean;
  /** Whether staff, equipment or other resources are shared. */
  readonly sharedResources?: boolean;
  /** Money managed together. Unit: GBP a year; 0 is a known "none". */
  readonly sharedBudget?: number;
  /** Whether it is governed jointly. */
  readonly jointGovernance?: boolean;
  /** Whether outcomes are agreed and answered for jointly. */
  readonly sharedOutcomes?: boolean;
  /** Whether there is a contract and nothing more. */
  readonly contractOnly?: boolean;
  /** Quality of the tie, per direction. */
  readonly ties?: readonly Tie[];
  /** Contacts of a typical person with each worker in a year: `[6, 3, 1]`. Whole numbers. */
  readonly contactsByWorker?: readonly number[];
  /** Continuity as a published index, where counts are not stated. Unit: 0 to 1. */
  readonly continuityIndex?: number;
  /** The same index before. Unit: 0 to 1. */
  readonly continuityBaseline?: number;
  /** Whether an advocate or named worker goes with people to where they need to be. */
  readonly advocacy?: boolean;
  /** Whether the service goes to where people are: hostels, streets, homes. */
  readonly outreach?: boolean;
  /** Equity of participation by group. */
  readonly equity?: readonly ParticipationEquity[];
  /** Practice of the principles of co-production. */
  readonly principles?: readonly PrinciplePractice[];
  /** Mean of a five-statement audit of co-production. Unit: 1 to 5. */
  readonly coProductionAudit?: number;
  /** Change in social capital. */
  readonly socialCapital?: readonly SocialCapital[];
  /** Share of contract value that the mutual delivers in a supply chain. Unit: 0 to 1. */
  readonly deliveredValueShare?: number;
  /** Share that it was promised in the bid. Unit: 0 to 1. */
  readonly promisedValueShare?: number;
  /** Further figures. */
  readonly indicators?: readonly Indicator[];
}

/** One who takes part in a relationship. */
export interface Party {
  /** Identifier, unique within the relationship. */
  readonly id: string;
  /** Name. */
  readonly name?: string;
  /** Sector it belongs to. */
  readonly sector?: PartySector;
  /** Where what it brings comes from. */
  readonly origin?: ResourceOrigin;
  /** Whether it is an established provider in the market. */
  readonly incumbent?: boolean;
}

/** Quality of working together as one party sees another. */
export interface Tie {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Party that answers. */
  readonly from?: string;
  /** Party that is judged. */
  readonly to?: string;
  /** Mean score. Unit: 1 to 5. */
  readonly score?: number;
  /** People who answered. */
  readonly respondents?: number;
}

/** Change in one type of social capital. */
export interface SocialCapital {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Which type. */
  readonly kind?: SocialCapitalKind;
  /** What is measured, in plain words. */
  readonly measure?: string;
  /** The figure, a higher one meaning more. */
  readonly value?: number;
  /** The same figure before. */
  readonly baseline?: number;
  /** People who answered. */
  readonly respondents?: number;
}

/** The shape of {@link Party}. */
export const partyShape: Shape<Party> = /* @__PURE__ */ shapeOf<Party>()(() =>
  record({
    id: textShape,
    name: maybe(textShape),
    sector: maybe(oneOf(PARTY_SECTORS)),
    origin: maybe(oneOf(RESOURCE_ORIGINS)),
    incumbent: maybe(booleanShape),
  }),
);

/** The shape of {@link Tie}. */
export const tieShape: Shape<Tie> = /* @__PURE__ */ shapeOf<Tie>()(() =>
  record({
    id: textShape,
    from: maybe(textShape),
    to: maybe(textShape),
    score: maybe(fivePointShape),
    respondents: maybe(countShape),
  }),
);

/** The shape of {@link SocialCapital}. */
export const socialCapitalShape: Shape<SocialCapital> = /* @__PURE__ */ shapeOf<SocialCapital>()(() =>
  record({
    id: textShape,
    kind: maybe(oneOf(SOCIAL_CAPITAL_KINDS)),
    measure: maybe(textShape),
    value: maybe(numberShape),
    baseline: maybe(numberShape),
    respondents: maybe(countShape),
  }),
);

/** The shape of {@link Relationship}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const relationshipShape: Shape<Relationship> = /* @__PURE__ */ shapeOf<Relationship>()(() =>
  record({
    id: textShape,
    name: maybe(textShape),
    boundary: maybe(oneOf(RELATIONSHIP_BOUNDARIES)),
    status: maybe(oneOf(ACTIVITY_STATUSES)),
    prevalence: maybe(prevalenceShape),
    since: maybe(dateShape),
    parties: maybeList(partyShape),
    participation: maybeList(participationShape),
    coProduction: maybeList(coProductionShape),
    informal: maybe(informalResourcesShape),
    decisionRights: maybeList(decisionRightShape),
    reciprocal: maybe(booleanShape),
    sharedInformation: maybe(booleanShape),
    sharedSpaces: maybe(booleanShape),
    sharedResources: maybe(booleanShape),
    sharedBudget: maybe(amountShape),
    jointGovernance: maybe(booleanShape),
    sharedOutcomes: maybe(booleanShape),
    contractOnly: maybe(booleanShape),
    ties: maybeList(tieShape),
    contactsByWorker: maybeList(countShape),
    continuityIndex: maybe(shareShape),
    continuityBaseline: maybe(shareShape),
    advocacy: maybe(booleanShape),
    outreach: maybe(booleanShape),
    equity: maybeList(participationEquityShape),
    principles: maybeList(principlePracticeShape),
    coProductionAudit: maybe(fivePointShape),
    socialCapital: maybeList(socialCapitalShape),
    deliveredValueShare: maybe(shareShape),
    promisedValueShare: maybe(shareShape),
    indicators: maybeList(indicatorShape),
  }),
);
