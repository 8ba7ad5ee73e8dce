import * as z from 'zod/mini';
import type { ExtensionSchema, FactDossier } from '../../define/index.ts';

/**
 * Data of this plugin, under `extensions['uk-procurement']`: what only the law asks.
 *
 * Everything else is read from the dossier itself. What is given here is about the award in hand and goes first. What is
 * absent is not known.
 */
export interface UkProcurement {
  /** The procurement in hand. */
  readonly procurement?: Procurement | undefined;
  /** The organisation, as the law sees it. */
  readonly body?: Body | undefined;
  /** An expression of interest under the community right to challenge. */
  readonly challenge?: Challenge | undefined;
  /** The transfer of staff. */
  readonly transfer?: Transfer | undefined;
}

/** The procurement in hand. */
export interface Procurement {
  /** When it started: the first notice, advert or contact. ISO day. */
  readonly startedOn?: string | undefined;
  /** Regime, where the buyer has stated it. */
  readonly regime?: 'pcr-2015' | 'procurement-act-2023' | 'provider-selection-regime' | 'other' | undefined;
  /** Kind of buyer. */
  readonly authority?: Authority | undefined;
  /** Where the buyer is. */
  readonly nation?: 'england' | 'wales' | 'scotland' | 'northern-ireland' | undefined;
  /** Whether services are the whole of it, or the greater part. */
  readonly services?: boolean | undefined;
  /** Whether they are in-scope health care services of the Provider Selection Regime. */
  readonly healthCareServices?: boolean | undefined;
  /** Whether all services are on the list for reserved contracts under regulation 77. */
  readonly listedServices?: boolean | undefined;
  /** Whether they are reservable light touch services. */
  readonly reservableLightTouch?: boolean | undefined;
  /** Whether the value reaches the threshold. */
  readonly aboveThreshold?: boolean | undefined;
  /** Value including VAT. Unit: pounds. */
  readonly value?: number | undefined;
  /** Whether it is called off from a framework. */
  readonly callOffFromFramework?: boolean | undefined;
  /** Longest term, extensions included. Unit: years. */
  readonly maximumTermYears?: number | undefined;
  /** Day of the award. ISO day. */
  readonly awardedOn?: string | undefined;
  /** Part of the total score that social value has. Unit: 0 to 1. */
  readonly socialValueWeight?: number | undefined;
}

/** Kinds of buyer. */
export type Authority = (typeof AUTHORITIES)[number];

/** The organisation, as the law sees it. */
export interface Body {
  /** Whether its objective is a public service linked to the services. */
  readonly publicServiceObjective?: boolean | undefined;
  /** Whether profits are reinvested for that objective. */
  readonly profitsReinvested?: boolean | undefined;
  /** Whether management or ownership rests on employee ownership or participation. */
  readonly participatory?: boolean | undefined;
  /** Whether the same authority awarded it such services under regulation 77 in the last three years. */
  readonly reservedAwardInThreeYears?: boolean | undefined;
  /** Earlier contracts for the same services from the same authority awarded under section 33; `[]` is a known none. */
  readonly comparableContracts?:
    | readonly {
        /** Day on which it was entered. ISO date. */
        readonly enteredOn: string;
      }[]
    | undefined;
  /** Whether profits go to members only. */
  readonly profitsOnlyToMembers?: boolean | undefined;
  /** Whether the authority controls it as it does its own departments. */
  readonly controlledLikeDepartment?: boolean | undefined;
  /** First day of the financial year in question. ISO day. */
  readonly financialYearStart?: string | undefined;
  /** Whether a society has adopted the prescribed asset lock. */
  readonly prescribedLock?: boolean | undefined;
}

/** An expression of interest under the community right to challenge. */
export interface Challenge {
  /** Who expresses it. */
  readonly by?: 'voluntary-body' | 'community-body' | 'charity' | 'parish-council' | 'employees' | 'other' | undefined;
  /** How many employees. */
  readonly employees?: number | undefined;
  /** Whether the service is already being procured. */
  readonly alreadyInProcurement?: boolean | undefined;
  /** Whether it has been accepted. */
  readonly accepted?: boolean | undefined;
}

/** The transfer of staff. */
export interface Transfer {
  /** Whether staff had no choice. */
  readonly compulsory?: boolean | undefined;
  /** Whether an organised grouping in Great Britain has the activities as its principal purpose. */
  readonly organisedGrouping?: boolean | undefined;
  /** Whether it is one short task, or mainly the supply of goods. */
  readonly shortTaskOrGoods?: boolean | undefined;
  /** Whether it is an administrative reorganisation inside the public sector. */
  readonly publicReorganisation?: boolean | undefined;
  /** Whether an undertaking moves that keeps its identity. */
  readonly businessTransfer?: boolean | undefined;
}

const AUTHORITIES = [
  'central',
  'nhs',
  'county',
  'district',
  'london-borough',
  'combined-authority',
  'fire',
  'other',
] as const;
const day = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const amount = /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.minimum(0));
const yes = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean());

const procurement: z.ZodMiniType<Procurement> = /* @__PURE__ */ z.strictObject({
  startedOn: /* @__PURE__ */ z.optional(day),
  regime: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.enum(['pcr-2015', 'procurement-act-2023', 'provider-selection-regime', 'other']),
  ),
  authority: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(AUTHORITIES)),
  nation: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.enum(['england', 'wales', 'scotland', 'northern-ireland'])),
  services: yes,
  healthCareServices: yes,
  listedServices: yes,
  reservableLightTouch: yes,
  aboveThreshold: yes,
  value: /* @__PURE__ */ z.optional(amount),
  callOffFromFramework: yes,
  maximumTermYears: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number().check(/* @__PURE__ */ z.positive())),
  awardedOn: /* @__PURE__ */ z.optional(day),
  socialValueWeight: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.number().check(/* @__PURE__ */ z.minimum(0), /* @__PURE__ */ z.maximum(1)),
  ),
});

const body: z.ZodMiniType<Body> = /* @__PURE__ */ z.strictObject({
  publicServiceObjective: yes,
  profitsReinvested: yes,
  participatory: yes,
  reservedAwardInThreeYears: yes,
  comparableContracts: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.array(/* @__PURE__ */ z.strictObject({ enteredOn: day })),
  ),
  profitsOnlyToMembers: yes,
  controlledLikeDepartment: yes,
  financialYearStart: /* @__PURE__ */ z.optional(day),
  prescribedLock: yes,
});

const challenge: z.ZodMiniType<Challenge> = /* @__PURE__ */ z.strictObject({
  by: /* @__PURE__ */ z.optional(
    /* @__PURE__ */ z.enum(['voluntary-body', 'community-body', 'charity', 'parish-council', 'employees', 'other']),
  ),
  employees: /* @__PURE__ */ z.optional(amount),
  alreadyInProcurement: yes,
  accepted: yes,
});

const transfer: z.ZodMiniType<Transfer> = /* @__PURE__ */ z.strictObject({
  compulsory: yes,
  organisedGrouping: yes,
  shortTaskOrGoods: yes,
  publicReorganisation: yes,
  businessTransfer: yes,
});

const schema: z.ZodMiniType<UkProcurement> = /* @__PURE__ */ z.strictObject({
  procurement: /* @__PURE__ */ z.optional(procurement),
  body: /* @__PURE__ */ z.optional(body),
  challenge: /* @__PURE__ */ z.optional(challenge),
  transfer: /* @__PURE__ */ z.optional(transfer),
});

/** Accepts {@link UkProcurement}; unknown properties are refused. */
export const extensionSchema: ExtensionSchema = schema;

/** The plugin's data in a dossier. The evaluator has checked it by the schema before any fact is read. */
export const own = ({ extensions }: FactDossier): UkProcurement => extensions?.['uk-procurement'] ?? {};

/** The context that an award is about, when the dossier has exactly one. */
export const soleContext = ({
  commissioning,
}: FactDossier): NonNullable<FactDossier['commissioning']>[number] | undefined =>
  commissioning?.length === 1 ? commissioning[0] : undefined;
