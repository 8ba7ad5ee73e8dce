import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, countShape, dateShape, shareShape, textShape } from '../shared/primitives.ts';
import {
  CONSTITUENCIES,
  type Constituency,
  DECISION_MATTERS,
  type DecisionMatter,
  VOTING_RULES,
  type VotingRule,
} from '../vocabulary/governance.ts';

/** Who may join, who has joined, and what members decide. A property left out is not known. */
export interface Membership {
  /** Whether anyone in the constituencies may join. */
  readonly open?: boolean;
  /** Whether anyone is made a member without choosing it. */
  readonly compulsory?: boolean;
  /** Youngest age at which one may join. Unit: years. */
  readonly minimumAge?: number;
  /** Service that staff need before they may join. Unit: months; 0 is at once. */
  readonly qualifyingMonths?: number;
  /** How votes are counted. */
  readonly votingRule?: VotingRule;
  /** Members of all constituencies. Unit: people. */
  readonly total?: number;
  /** Members when the organisation began. Unit: people. */
  readonly totalAtStart?: number;
  /** Members by constituency. A constituency that is not listed may still exist; named in `complete` and empty: none. */
  readonly constituencies?: readonly MemberConstituency[];
  /** What members decide. Named in `complete` and empty: none. */
  readonly decisions?: readonly MemberDecision[];
  /** Elections and votes held. Named in `complete` and empty: none. */
  readonly elections?: readonly Election[];
}

/** One group of members. */
export interface MemberConstituency {
  /** Which group. Several groups of one kind have a name each. */
  readonly kind: Constituency;
  /** Name of the group, where there are several of its kind: `North`, `Rest of England`. */
  readonly name?: string;
  /** Members in it. Unit: people. */
  readonly members?: number;
  /** People who could be members. Unit: people. */
  readonly eligible?: number;
  /** Share of the eligible who are members, where counts are not stated. Unit: 0 to 1. */
  readonly joinedShare?: number;
  /** Share of all members, where counts are not stated. Unit: 0 to 1. */
  readonly memberShare?: number;
  /** Share of all votes, where votes are weighted. Unit: 0 to 1. */
  readonly voteShare?: number;
}

/** A matter that members decide. */
export interface MemberDecision {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What is decided. */
  readonly matter?: DecisionMatter;
  /** Which members decide. Named in `complete` and empty: none. */
  readonly by?: readonly Constituency[];
  /** Whether the organisation is bound by it. */
  readonly binding?: boolean;
  /** Last time it was actually used. ISO date. */
  readonly lastUsedOn?: string;
}

/** One election or vote. */
export interface Election {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** When votes closed. ISO date. */
  readonly on?: string;
  /** Identifier of the governance body elected. */
  readonly body?: string;
  /** Who could vote. */
  readonly constituency?: Constituency;
  /** People who could vote. */
  readonly eligible?: number;
  /** People who did. Not above `eligible`. */
  readonly votes?: number;
  /** Votes in favour, where the vote was yes or no. Not above `votes`. */
  readonly yes?: number;
  /** Votes cast as a share of those eligible, where counts are not stated. Unit: 0 to 1. */
  readonly turnoutShare?: number;
  /** Seats to fill. */
  readonly seats?: number;
  /** Seats with more than one candidate. Not above `seats`. */
  readonly contestedSeats?: number;
}

/** The shape of {@link MemberConstituency}. */
export const memberConstituencyShape: Shape<MemberConstituency> = /* @__PURE__ */ shapeOf<MemberConstituency>()(() =>
  record({
    kind: oneOf(CONSTITUENCIES),
    name: maybe(textShape),
    members: maybe(countShape),
    eligible: maybe(countShape),
    joinedShare: maybe(shareShape),
    memberShare: maybe(shareShape),
    voteShare: maybe(shareShape),
  }),
);

/** The shape of {@link MemberDecision}. */
export const memberDecisionShape: Shape<MemberDecision> = /* @__PURE__ */ shapeOf<MemberDecision>()(() =>
  record({
    id: textShape,
    matter: maybe(oneOf(DECISION_MATTERS)),
    by: maybeList(oneOf(CONSTITUENCIES)),
    binding: maybe(booleanShape),
    lastUsedOn: maybe(dateShape),
  }),
);

/** The shape of {@link Election}. */
export const electionShape: Shape<Election> = /* @__PURE__ */ shapeOf<Election>()(() =>
  record({
    id: textShape,
    on: maybe(dateShape),
    body: maybe(textShape),
    constituency: maybe(oneOf(CONSTITUENCIES)),
    eligible: maybe(countShape),
    votes: maybe(countShape),
    yes: maybe(countShape),
    turnoutShare: maybe(shareShape),
    seats: maybe(countShape),
    contestedSeats: maybe(countShape),
  }),
);

/** The shape of {@link Membership}. */
export const membershipShape: Shape<Membership> = /* @__PURE__ */ shapeOf<Membership>()(() =>
  record({
    open: maybe(booleanShape),
    compulsory: maybe(booleanShape),
    minimumAge: maybe(countShape),
    qualifyingMonths: maybe(amountShape),
    votingRule: maybe(oneOf(VOTING_RULES)),
    total: maybe(countShape),
    totalAtStart: maybe(countShape),
    constituencies: maybeList(memberConstituencyShape),
    decisions: maybeList(memberDecisionShape),
    elections: maybeList(electionShape),
  }),
);
