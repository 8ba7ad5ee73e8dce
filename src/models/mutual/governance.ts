import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import {
  amountSchema,
  booleanSchema,
  countSchema,
  maybe,
  maybeList,
  shareSchema,
  textSchema,
} from '../shared/primitives.ts';
import {
  BODY_ROLES,
  type BodyRole,
  CONSTITUENCIES,
  type Constituency,
  CONTROL_ANSWERS,
  type ControlAnswer,
  DECISION_MATTERS,
  type DecisionMatter,
  GOVERNANCE_INSTRUMENTS,
  type GovernanceInstrument,
  SEAT_SELECTIONS,
  type SeatSelection,
} from '../vocabulary/governance.ts';

/** Who sits where and who can stop what. A property left out is not known. */
export interface Governance {
  /** Bodies that govern, represent or scrutinise. Board shares alone mislead where there are two tiers. */
  readonly bodies?: readonly GovernanceBody[];
  /** Matters that cannot be decided without somebody's consent, those of a golden share among them. Named in `complete` and empty: none. */
  readonly reservedMatters?: readonly ReservedMatter[];
  /** Further instruments of control or voice in use. Named in `complete` and empty: none. */
  readonly instruments?: readonly GovernanceInstrument[];
  /** Whether employees manage the organisation (Procurement Act 2023, section 33). */
  readonly employeeManagement?: ControlAnswer;
  /** Whether employees control the organisation (Procurement Act 2023, section 33). */
  readonly employeeControl?: ControlAnswer;
  /** Whether a public authority controls it as it controls its own departments. */
  readonly publicControl?: ControlAnswer;
  /** Whether elected councillors examine its work in public at least once a year. */
  readonly councilScrutiny?: boolean;
  /** Share of activity carried out for the controlling authority. Unit: 0 to 1. */
  readonly activityForControllerShare?: number;
}

/** A board, assembly, council, group or forum. */
export interface GovernanceBody {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What it is called. */
  readonly name?: string;
  /** What it is for. */
  readonly role?: BodyRole;
  /** Whether it sets the strategy. */
  readonly setsStrategy?: boolean;
  /** Whether it stands outside the organisation. */
  readonly external?: boolean;
  /** Seats in all. Left out: the list of seats may be incomplete. */
  readonly totalSeats?: number;
  /** Most seats that the rules allow. */
  readonly maximumSeats?: number;
  /** Seats by constituency. */
  readonly seats?: readonly SeatGroup[];
  /** Share of the seats held by people who live in the place. Unit: 0 to 1. */
  readonly localSeatShare?: number;
}

/** The seats of one constituency on one body. */
export interface SeatGroup {
  /** Whose seats: who elects or appoints their holders. A known absence is `seats: 0`. */
  readonly constituency: Constituency;
  /** How many. */
  readonly seats?: number;
  /** How their holders get there. */
  readonly selection?: SeatSelection;
  /** Length of a term. Unit: months. */
  readonly termMonths?: number;
}

/** A matter that needs somebody's consent. */
export interface ReservedMatter {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What is reserved. */
  readonly matter?: DecisionMatter;
  /** Whose consent it takes. */
  readonly heldBy?: Constituency;
}

/** Accepts a {@link SeatGroup}. */
export const seatGroupSchema: z.ZodMiniType<SeatGroup> = /* @__PURE__ */ schemaOf<SeatGroup>()(() =>
  z.readonly(
    z.strictObject({
      constituency: z.enum(CONSTITUENCIES),
      seats: maybe(countSchema),
      selection: maybe(z.enum(SEAT_SELECTIONS)),
      termMonths: maybe(amountSchema),
    }),
  ),
);

/** Accepts a {@link GovernanceBody}. */
export const governanceBodySchema: z.ZodMiniType<GovernanceBody> = /* @__PURE__ */ schemaOf<GovernanceBody>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      name: maybe(textSchema),
      role: maybe(z.enum(BODY_ROLES)),
      setsStrategy: maybe(booleanSchema),
      external: maybe(booleanSchema),
      totalSeats: maybe(countSchema),
      maximumSeats: maybe(countSchema),
      seats: maybeList(seatGroupSchema),
      localSeatShare: maybe(shareSchema),
    }),
  ),
);

/** Accepts a {@link ReservedMatter}. */
export const reservedMatterSchema: z.ZodMiniType<ReservedMatter> = /* @__PURE__ */ schemaOf<ReservedMatter>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      matter: maybe(z.enum(DECISION_MATTERS)),
      heldBy: maybe(z.enum(CONSTITUENCIES)),
    }),
  ),
);

/** Accepts a {@link Governance}. */
export const governanceSchema: z.ZodMiniType<Governance> = /* @__PURE__ */ schemaOf<Governance>()(() =>
  z.readonly(
    z.strictObject({
      bodies: maybeList(governanceBodySchema),
      reservedMatters: maybeList(reservedMatterSchema),
      instruments: maybeList(z.enum(GOVERNANCE_INSTRUMENTS)),
      employeeManagement: maybe(z.enum(CONTROL_ANSWERS)),
      employeeControl: maybe(z.enum(CONTROL_ANSWERS)),
      publicControl: maybe(z.enum(CONTROL_ANSWERS)),
      councilScrutiny: maybe(booleanSchema),
      activityForControllerShare: maybe(shareSchema),
    }),
  ),
);
