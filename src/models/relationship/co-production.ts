import { maybe, number, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, countShape, dateShape, shareShape, textShape } from '../shared/primitives.ts';
import {
  CO_PRODUCTION_MODES,
  CO_PRODUCTION_PRINCIPLES,
  type CoProductionMode,
  type CoProductionPrinciple,
  DECISION_DOMAINS,
  DECISION_RIGHTS,
  type DecisionDomain,
  type DecisionRightKind,
  INTENSITIES,
  type Intensity,
  PARTICIPATION_RUNGS,
  type ParticipationRung,
} from '../vocabulary/service.ts';

/** How much power citizens hold over one kind of decision. */
export interface Participation {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Kind of decision. */
  readonly domain?: DecisionDomain;
  /** Rung on Arnstein's ladder. Unit: 1 to 8. */
  readonly rung?: ParticipationRung;
  /** Whether a document shows it: terms of reference, minutes, rules. */
  readonly documented?: boolean;
}

/** One mode of co-production. */
export interface CoProduction {
  /** Which of the four. Each is listed at most once. */
  readonly mode: CoProductionMode;
  /** Whether it happens. */
  readonly present?: boolean;
  /** How strongly citizens take part. */
  readonly citizenIntensity?: Intensity;
  /** How strongly professionals take part. */
  readonly professionalIntensity?: Intensity;
  /** Citizens who took part in a year. Unit: people. */
  readonly participants?: number;
  /** Share of service users who took part. Unit: 0 to 1. */
  readonly userShare?: number;
  /** Last time. ISO date. */
  readonly lastOn?: string;
}

/** Family, peer, volunteer and community resources beside paid ones. A property left out is not known. */
export interface InformalResources {
  /** Paid hours in the same work. Unit: hours a year. */
  readonly paidHours?: number;
  /** Unpaid hours. Unit: hours a year. */
  readonly unpaidHours?: number;
  /** Volunteers. Unit: people. */
  readonly volunteers?: number;
  /** Roles held by people with lived experience. */
  readonly peerRoles?: number;
  /** Whether carers are supported. */
  readonly carersSupported?: boolean;
  /** Whether informal supporters are willing (Care Act statutory guidance). */
  readonly willing?: boolean;
  /** Whether they are able. */
  readonly able?: boolean;
  /** Whether their part is appropriate. */
  readonly appropriate?: boolean;
  /** Whether their part is agreed with them. */
  readonly agreed?: boolean;
  /** Whether unpaid people do what paid staff did before. */
  readonly replacesPaidStaff?: boolean;
  /** Whether something is given back: time credits, training, expenses, a say. */
  readonly reciprocated?: boolean;
}

/** A right that makes a relationship reciprocal. */
export interface DecisionRight {
  /** Which right. Each is listed at most once. */
  readonly right: DecisionRightKind;
  /** Whether citizens hold it. */
  readonly held?: boolean;
  /** Whether there is an instance of its use; a policy alone is not one. */
  readonly used?: boolean;
}

/** How a group's part among participants compares with its part among those eligible. */
export interface ParticipationEquity {
  /** The group, in plain words; unique within its list. */
  readonly id: string;
  /** Its share among participants. Unit: 0 to 1. */
  readonly participantShare?: number;
  /** Its share among eligible users. Unit: 0 to 1, above 0. */
  readonly eligibleShare?: number;
}

/** How far one principle of co-production is practised. */
export interface PrinciplePractice {
  /** Which principle. Each is listed at most once. */
  readonly principle: CoProductionPrinciple;
  /** How far, by the assessors' own anchors. Unit: 0 to 4. */
  readonly level?: number;
  /** People who answered; a single one is a self-score. */
  readonly respondents?: number;
}

/** The shape of {@link Participation}. */
export const participationShape: Shape<Participation> = /* @__PURE__ */ shapeOf<Participation>()(() =>
  record({
    id: textShape,
    domain: maybe(oneOf(DECISION_DOMAINS)),
    rung: maybe(oneOf(PARTICIPATION_RUNGS)),
    documented: maybe(booleanShape),
  }),
);

/** The shape of {@link CoProduction}. */
export const coProductionShape: Shape<CoProduction> = /* @__PURE__ */ shapeOf<CoProduction>()(() =>
  record({
    mode: oneOf(CO_PRODUCTION_MODES),
    present: maybe(booleanShape),
    citizenIntensity: maybe(oneOf(INTENSITIES)),
    professionalIntensity: maybe(oneOf(INTENSITIES)),
    participants: maybe(countShape),
    userShare: maybe(shareShape),
    lastOn: maybe(dateShape),
  }),
);

/** The shape of {@link InformalResources}. */
export const informalResourcesShape: Shape<InformalResources> = /* @__PURE__ */ shapeOf<InformalResources>()(() =>
  record({
    paidHours: maybe(amountShape),
    unpaidHours: maybe(amountShape),
    volunteers: maybe(countShape),
    peerRoles: maybe(countShape),
    carersSupported: maybe(booleanShape),
    willing: maybe(booleanShape),
    able: maybe(booleanShape),
    appropriate: maybe(booleanShape),
    agreed: maybe(booleanShape),
    replacesPaidStaff: maybe(booleanShape),
    reciprocated: maybe(booleanShape),
  }),
);

/** The shape of {@link DecisionRight}. */
export const decisionRightShape: Shape<DecisionRight> = /* @__PURE__ */ shapeOf<DecisionRight>()(() =>
  record({
    right: oneOf(DECISION_RIGHTS),
    held: maybe(booleanShape),
    used: maybe(booleanShape),
  }),
);

/** The shape of {@link ParticipationEquity}. */
export const participationEquityShape: Shape<ParticipationEquity> = /* @__PURE__ */ shapeOf<ParticipationEquity>()(() =>
  record({
    id: textShape,
    participantShare: maybe(shareShape),
    eligibleShare: maybe(shareShape),
  }),
);

/** The shape of {@link PrinciplePractice}. */
export const principlePracticeShape: Shape<PrinciplePractice> = /* @__PURE__ */ shapeOf<PrinciplePractice>()(() =>
  record({
    principle: oneOf(CO_PRODUCTION_PRINCIPLES),
    level: maybe(number({ least: 0, most: 4 })),
    respondents: maybe(countShape),
  }),
);
