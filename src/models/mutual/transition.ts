import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import { amountSchema, booleanSchema, dateSchema, maybe, shareSchema, textSchema } from '../shared/primitives.ts';

/** The change out of (or inside) the public sector, and what the parent body gave. A property left out is not known. */
export interface Transition {
  /** First work on the idea. ISO date. */
  readonly startedOn?: string;
  /** Day of going live. ISO date. */
  readonly liveOn?: string;
  /** From first work to going live. Unit: months. */
  readonly months?: number;
  /** One-off cost to the mutual: legal, property, systems, set-up. Unit: GBP. */
  readonly oneOffCost?: number;
  /** Part of the one-off cost for legal advice. Unit: GBP. */
  readonly legalCost?: number;
  /** Cost of standing in for staff who worked on the change. Unit: GBP. */
  readonly backfillCost?: number;
  /** Bond or guarantee for pensions. Unit: GBP. */
  readonly pensionBond?: number;
  /** VAT that cannot be recovered. Unit: GBP a year. */
  readonly irrecoverableVat?: number;
  /** Cost borne by the parent body. Unit: GBP. */
  readonly parentCost?: number;
  /** How heavy the change was in a word, where no cost is known. */
  readonly burden?: 'light' | 'moderate' | 'heavy';
}

/** What the parent body did for the mutual. A property left out is not known. */
export interface ParentSupport {
  /** Strongest form of the mandate for the change. */
  readonly mandate?: 'none' | 'letter-of-support' | 'executive-decision' | 'board-resolution' | 'council-resolution';
  /** Whether the first contract came without competition. */
  readonly uncontestedFirstContract?: boolean;
  /** Whether terms for buildings and equipment are agreed. */
  readonly assetTermsAgreed?: boolean;
  /** Whether shared back-office services have agreed terms and an end. */
  readonly separationAgreed?: boolean;
  /** Whether objectives and benefits are written into the contract. */
  readonly benefitsInContract?: boolean;
}

/** Mission before and after, so that drift can be told from planned change. A property left out is not known. */
export interface Mission {
  /** The purpose in the organisation's own words. */
  readonly statement?: string;
  /** Whether the governing document states a social or public-service purpose. */
  readonly socialPurpose?: boolean;
  /** Whether the purpose clause has changed since the start. */
  readonly clauseChanged?: boolean;
  /** Share of beneficiaries in the target group at the start. Unit: 0 to 1. */
  readonly targetGroupShareBefore?: number;
  /** The same share now. Unit: 0 to 1. */
  readonly targetGroupShare?: number;
  /** Share of the offer that incumbents offer too, at the start. Unit: 0 to 1. */
  readonly offerOverlapShareBefore?: number;
  /** The same share now. Unit: 0 to 1. */
  readonly offerOverlapShare?: number;
  /** Whether something named triggers a review of the mission, such as new owners or markets. */
  readonly reviewTrigger?: boolean;
}

/** Accepts a {@link Transition}. */
export const transitionSchema: z.ZodMiniType<Transition> = /* @__PURE__ */ schemaOf<Transition>()(() =>
  z.readonly(
    z.strictObject({
      startedOn: maybe(dateSchema),
      liveOn: maybe(dateSchema),
      months: maybe(amountSchema),
      oneOffCost: maybe(amountSchema),
      legalCost: maybe(amountSchema),
      backfillCost: maybe(amountSchema),
      pensionBond: maybe(amountSchema),
      irrecoverableVat: maybe(amountSchema),
      parentCost: maybe(amountSchema),
      burden: maybe(z.enum(['light', 'moderate', 'heavy'])),
    }),
  ),
);

/** Accepts a {@link ParentSupport}. */
export const parentSupportSchema: z.ZodMiniType<ParentSupport> = /* @__PURE__ */ schemaOf<ParentSupport>()(() =>
  z.readonly(
    z.strictObject({
      mandate: maybe(
        z.enum(['none', 'letter-of-support', 'executive-decision', 'board-resolution', 'council-resolution']),
      ),
      uncontestedFirstContract: maybe(booleanSchema),
      assetTermsAgreed: maybe(booleanSchema),
      separationAgreed: maybe(booleanSchema),
      benefitsInContract: maybe(booleanSchema),
    }),
  ),
);

/** Accepts a {@link Mission}. */
export const missionSchema: z.ZodMiniType<Mission> = /* @__PURE__ */ schemaOf<Mission>()(() =>
  z.readonly(
    z.strictObject({
      statement: maybe(textSchema),
      socialPurpose: maybe(booleanSchema),
      clauseChanged: maybe(booleanSchema),
      targetGroupShareBefore: maybe(shareSchema),
      targetGroupShare: maybe(shareSchema),
      offerOverlapShareBefore: maybe(shareSchema),
      offerOverlapShare: maybe(shareSchema),
      reviewTrigger: maybe(booleanSchema),
    }),
  ),
);
