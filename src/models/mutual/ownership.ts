import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import {
  amountSchema,
  booleanSchema,
  dateSchema,
  maybe,
  maybeList,
  shareSchema,
  textSchema,
} from '../shared/primitives.ts';
import {
  HOLDER_KINDS,
  type HolderKind,
  OWNERSHIP_MECHANISMS,
  OWNERSHIP_MODELS,
  type OwnershipMechanism,
  type OwnershipModel,
} from '../vocabulary/governance.ts';

/** Who owns the mutual, now and before. A property left out is not known. */
export interface Ownership {
  /** Who owns it, in one word. */
  readonly model?: OwnershipModel;
  /** How staff, users or community hold what they hold. Named in `complete` and empty: none. */
  readonly mechanisms?: readonly OwnershipMechanism[];
  /** Stakes at `asOf`, chained holdings included. Stakes in one whole may add up to less than 1: the rest is unknown. */
  readonly stakes?: readonly Stake[];
  /** Earlier states, oldest first, the present one left out. Named in `complete` and empty: none. */
  readonly history?: readonly OwnershipSnapshot[];
  /** Length of a lock-in on the sale of shares. Unit: months; 0 is a known "none". */
  readonly lockInMonths?: number;
  /** When the lock-in began. ISO date. */
  readonly lockInFrom?: string;
  /** Whether private capital has a part, however small. */
  readonly privateCapital?: boolean;
  /** Whether changes of ownership are published. */
  readonly changesPublished?: boolean;
  /** Price of one share for a member. Unit: GBP. */
  readonly sharePrice?: number;
}

/** One holder's stake in the mutual, or in the holder of another stake. */
export interface Stake {
  /** Identifier of the holder, unique in its list and the same in `history`. */
  readonly id: string;
  /** Name of the holder. */
  readonly holder?: string;
  /** Kind of holder. */
  readonly kind?: HolderKind;
  /** Share of the equity held. Unit: 0 to 1. */
  readonly share?: number;
  /** Least share of the equity, where the source gives a band or says "at least". In place of `share`. Unit: 0 to 1. */
  readonly shareLow?: number;
  /** Greatest share of the equity, where the source gives a band or says "at most". In place of `share`. Unit: 0 to 1. */
  readonly shareHigh?: number;
  /** Share of the votes, where it differs from the equity. Unit: 0 to 1. */
  readonly voteShare?: number;
  /** Least share of the votes. In place of `voteShare`. Unit: 0 to 1. */
  readonly voteShareLow?: number;
  /** Greatest share of the votes. In place of `voteShare`. Unit: 0 to 1. */
  readonly voteShareHigh?: number;
  /**
   * Identifier of the stake whose holder this one part-owns. Left out: the mutual itself is held.
   * The look-through share is the product along the chain.
   */
  readonly of?: string;
}

/** Who held what on an earlier day. */
export interface OwnershipSnapshot {
  /** Identifier, unique in the history. */
  readonly id: string;
  /** When this state began. ISO date. */
  readonly on?: string;
  /** The stakes then held. */
  readonly stakes?: readonly Stake[];
  /** What brought it about, in plain words. */
  readonly note?: string;
}

/** Accepts a {@link Stake}. */
export const stakeSchema: z.ZodMiniType<Stake> = /* @__PURE__ */ schemaOf<Stake>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      holder: maybe(textSchema),
      kind: maybe(z.enum(HOLDER_KINDS)),
      share: maybe(shareSchema),
      shareLow: maybe(shareSchema),
      shareHigh: maybe(shareSchema),
      voteShare: maybe(shareSchema),
      voteShareLow: maybe(shareSchema),
      voteShareHigh: maybe(shareSchema),
      of: maybe(textSchema),
    }),
  ),
);

/** Accepts an {@link OwnershipSnapshot}. */
export const ownershipSnapshotSchema: z.ZodMiniType<OwnershipSnapshot> = /* @__PURE__ */ schemaOf<OwnershipSnapshot>()(
  () =>
    z.readonly(
      z.strictObject({
        id: textSchema,
        on: maybe(dateSchema),
        stakes: maybeList(stakeSchema),
        note: maybe(textSchema),
      }),
    ),
);

/** Accepts an {@link Ownership}. */
export const ownershipSchema: z.ZodMiniType<Ownership> = /* @__PURE__ */ schemaOf<Ownership>()(() =>
  z.readonly(
    z.strictObject({
      model: maybe(z.enum(OWNERSHIP_MODELS)),
      mechanisms: maybeList(z.enum(OWNERSHIP_MECHANISMS)),
      stakes: maybeList(stakeSchema),
      history: maybeList(ownershipSnapshotSchema),
      lockInMonths: maybe(amountSchema),
      lockInFrom: maybe(dateSchema),
      privateCapital: maybe(booleanSchema),
      changesPublished: maybe(booleanSchema),
      sharePrice: maybe(amountSchema),
    }),
  ),
);
