import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import {
  amountSchema,
  booleanSchema,
  countSchema,
  dateSchema,
  maybe,
  shareSchema,
  textSchema,
} from '../shared/primitives.ts';
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

/** Accepts a {@link Participation}. */
export const participationSchema: z.ZodMiniType<Participation> = /* @__PURE__ */ schemaOf<Participation>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      domain: maybe(z.enum(DECISION_DOMAINS)),
      rung: maybe(z.literal(PARTICIPATION_RUNGS)),
      documented: maybe(booleanSchema),
    }),
  ),
);

/** Accepts a {@link CoProduction}. */
export const coProductionSchema: z.ZodMiniType<CoProduction> = /* @__PURE__ */ schemaOf<CoProduction>()(() =>
  z.readonly(
    z.strictObject({
      mode: z.enum(CO_PRODUCTION_MODES),
      present: maybe(booleanSchema),
      citizenIntensity: maybe(z.enum(INTENSITIES)),
      professionalIntensity: maybe(z.enum(INTENSITIES)),
      participants: maybe(countSchema),
      userShare: maybe(shareSchema),
      lastOn: maybe(dateSchema),
    }),
  ),
);

/** Accepts an {@link InformalResources}. */
export const informalResourcesSchema: z.ZodMiniType<InformalResources> = /* @__PURE__ */ schemaOf<InformalResources>()(
  () =>
    z.readonly(
      z.strictObject({
        paidHours: maybe(amountSchema),
        unpaidHours: maybe(amountSchema),
        volunteers: maybe(countSchema),
        peerRoles: maybe(countSchema),
        carersSupported: maybe(booleanSchema),
        willing: maybe(booleanSchema),
        able: maybe(booleanSchema),
        appropriate: maybe(booleanSchema),
        agreed: maybe(booleanSchema),
        replacesPaidStaff: maybe(booleanSchema),
        reciprocated: maybe(booleanSchema),
      }),
    ),
);

/** Accepts a {@link DecisionRight}. */
export const decisionRightSchema: z.ZodMiniType<DecisionRight> = /* @__PURE__ */ schemaOf<DecisionRight>()(() =>
  z.readonly(
    z.strictObject({
      right: z.enum(DECISION_RIGHTS),
      held: maybe(booleanSchema),
      used: maybe(booleanSchema),
    }),
  ),
);

/** Accepts a {@link ParticipationEquity}. */
export const participationEquitySchema: z.ZodMiniType<ParticipationEquity> =
  /* @__PURE__ */ schemaOf<ParticipationEquity>()(() =>
    z.readonly(
      z.strictObject({
        id: textSchema,
        participantShare: maybe(shareSchema),
        eligibleShare: maybe(shareSchema),
      }),
    ),
  );

/** Accepts a {@link PrinciplePractice}. */
export const principlePracticeSchema: z.ZodMiniType<PrinciplePractice> = /* @__PURE__ */ schemaOf<PrinciplePractice>()(
  () =>
    z.readonly(
      z.strictObject({
        principle: z.enum(CO_PRODUCTION_PRINCIPLES),
        level: maybe(z.number().check(z.minimum(0), z.maximum(4))),
        respondents: maybe(countSchema),
      }),
    ),
);
