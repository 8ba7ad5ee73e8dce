import * as z from 'zod/mini';
import type { FactDossier } from '../../define/index.ts';

const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const share = z.number().check(z.minimum(0), z.maximum(1));
const money = z.number().check(z.minimum(0));
const yes = z.optional(z.boolean());

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

/**
 * Data of this plugin, under `extensions['uk-procurement']`: what only the law asks.
 *
 * Everything else is read from the dossier itself. What is given here is about the award in hand and goes first.
 */
export const extensionSchema = /* @__PURE__ */ z.strictObject({
  /** The procurement in hand. */
  procurement: z.optional(
    z.strictObject({
      /** When it started: the first notice, advert or contact. */
      startedOn: z.optional(day),
      /** Regime, where the buyer has stated it. */
      regime: z.optional(z.enum(['pcr-2015', 'procurement-act-2023', 'provider-selection-regime', 'other'])),
      /** Kind of buyer. */
      authority: z.optional(z.enum(AUTHORITIES)),
      /** Where the buyer is. */
      nation: z.optional(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])),
      /** Whether services are the whole of it, or the greater part. */
      services: yes,
      /** Whether they are in-scope health care services of the Provider Selection Regime. */
      healthCareServices: yes,
      /** Whether all services are on the list for reserved contracts under regulation 77. */
      listedServices: yes,
      /** Whether they are reservable light touch services. */
      reservableLightTouch: yes,
      /** Whether the value reaches the threshold. */
      aboveThreshold: yes,
      /** Value including VAT, in pounds. */
      value: z.optional(money),
      /** Whether it is called off from a framework. */
      callOffFromFramework: yes,
      /** Longest term, extensions included. Unit: years. */
      maximumTermYears: z.optional(z.number().check(z.positive())),
      /** Day of the award. */
      awardedOn: z.optional(day),
      /** Part of the total score that social value has. Unit: 0 to 1. */
      socialValueWeight: z.optional(share),
    }),
  ),
  /** The organisation, as the law sees it. */
  body: z.optional(
    z.strictObject({
      /** Whether its objective is a public service linked to the services. */
      publicServiceObjective: yes,
      /** Whether profits are reinvested for that objective. */
      profitsReinvested: yes,
      /** Whether management or ownership rests on employee ownership or participation. */
      participatory: yes,
      /** Whether it was awarded such services by the same authority under regulation 77 in the last three years. */
      reservedAwardInThreeYears: yes,
      /** Earlier contracts for the same services from the same authority awarded under section 33; `[]` is none. */
      comparableContracts: z.optional(z.array(z.strictObject({ enteredOn: day }))),
      /** Whether profits go to members only. */
      profitsOnlyToMembers: yes,
      /** Whether the authority controls it as it does its own departments. */
      controlledLikeDepartment: yes,
      /** First day of the financial year in question. */
      financialYearStart: z.optional(day),
      /** Whether a society has adopted the prescribed asset lock. */
      prescribedLock: yes,
    }),
  ),
  /** An expression of interest under the community right to challenge. */
  challenge: z.optional(
    z.strictObject({
      /** Who expresses it. */
      by: z.optional(z.enum(['voluntary-body', 'community-body', 'charity', 'parish-council', 'employees', 'other'])),
      /** How many employees. */
      employees: z.optional(z.number().check(z.minimum(0))),
      /** Whether the service is already being procured. */
      alreadyInProcurement: yes,
      /** Whether it has been accepted. */
      accepted: yes,
    }),
  ),
  /** The transfer of staff. */
  transfer: z.optional(
    z.strictObject({
      /** Whether staff had no choice. */
      compulsory: yes,
      /** Whether an organised grouping in Great Britain has the activities as its principal purpose. */
      organisedGrouping: yes,
      /** Whether it is one short task, or mainly the supply of goods. */
      shortTaskOrGoods: yes,
      /** Whether it is an administrative reorganisation inside the public sector. */
      publicReorganisation: yes,
      /** Whether an undertaking moves that keeps its identity. */
      businessTransfer: yes,
    }),
  ),
});

/** What the schema accepts. */
export type UkProcurement = z.infer<typeof extensionSchema>;

/** The plugin's data in a dossier. The evaluator has checked it by the schema before any fact is read. */
export const own = ({ extensions }: FactDossier): UkProcurement => extensions?.['uk-procurement'] ?? {};

/** The context that an award is about, when the dossier has exactly one. */
export const soleContext = ({
  commissioning,
}: FactDossier): NonNullable<FactDossier['commissioning']>[number] | undefined =>
  commissioning?.length === 1 ? commissioning[0] : undefined;
