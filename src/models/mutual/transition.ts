import { maybe, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, dateShape, shareShape, textShape } from '../shared/primitives.ts';

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

/** The shape of {@link Transition}. */
export const transitionShape: Shape<Transition> = /* @__PURE__ */ shapeOf<Transition>()(() =>
  record({
    startedOn: maybe(dateShape),
    liveOn: maybe(dateShape),
    months: maybe(amountShape),
    oneOffCost: maybe(amountShape),
    legalCost: maybe(amountShape),
    backfillCost: maybe(amountShape),
    pensionBond: maybe(amountShape),
    irrecoverableVat: maybe(amountShape),
    parentCost: maybe(amountShape),
    burden: maybe(oneOf(['light', 'moderate', 'heavy'])),
  }),
);

/** The shape of {@link ParentSupport}. */
export const parentSupportShape: Shape<ParentSupport> = /* @__PURE__ */ shapeOf<ParentSupport>()(() =>
  record({
    mandate: maybe(
      oneOf(['none', 'letter-of-support', 'executive-decision', 'board-resolution', 'council-resolution']),
    ),
    uncontestedFirstContract: maybe(booleanShape),
    assetTermsAgreed: maybe(booleanShape),
    separationAgreed: maybe(booleanShape),
    benefitsInContract: maybe(booleanShape),
  }),
);

/** The shape of {@link Mission}. */
export const missionShape: Shape<Mission> = /* @__PURE__ */ shapeOf<Mission>()(() =>
  record({
    statement: maybe(textShape),
    socialPurpose: maybe(booleanShape),
    clauseChanged: maybe(booleanShape),
    targetGroupShareBefore: maybe(shareShape),
    targetGroupShare: maybe(shareShape),
    offerOverlapShareBefore: maybe(shareShape),
    offerOverlapShare: maybe(shareShape),
    reviewTrigger: maybe(booleanShape),
  }),
);
