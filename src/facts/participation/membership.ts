import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency, HolderKind, OwnershipModel } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { nearly, sum } from '../../util/number.ts';
import { anyOf, isComplete, meanAnswer, rangeOf } from '../partly-known.ts';
import { CITIZENS, sideOf, STAFF, STAKE_READS } from '../ownership/ownership.ts';

/** Which of the two sides of a service hold membership rights: those who work there, those who use or live by it. */
export interface MemberSides {
  /** Whether staff do. Unit: 0 no, 1 yes; in between only as the ends of what is not known. */
  readonly staff: Interval;
  /** Whether users, carers or local people do. Unit: as for `staff`. */
  readonly citizens: Interval;
}

/** Which sides hold membership rights. */
export const memberSides: Fact<MemberSides> = /* @__PURE__ */ defineFact({
  id: 'membership.sides',
  unit: 'choice',
  reads: [
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/memberShare',
    '/mutual/membership/constituencies/*/voteShare',
    '/mutual/membership/constituencies/*/joinedShare',
    '/mutual/membership/constituencies/*/eligible',
    ...STAKE_READS,
    '/mutual/ownership/model',
  ],
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => {
    const staff = holdsRights(dossier, STAFF_SIDE);
    const citizens = holdsRights(dossier, CITIZEN_SIDE);
    if (staff === undefined && citizens === undefined) return undefined;
    return { staff: rangeOf(staff), citizens: rangeOf(citizens) };
  },
});

/** How far votes are equal and membership is open and chosen: the share of the three questions answered yes. */
export const freeAndEqualVotes: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'membership.free-and-equal-votes',
  unit: 'share',
  reads: ['/mutual/membership/votingRule', '/mutual/membership/open', '/mutual/membership/compulsory'],
  changeableBy: ['mutual'],
  read: ({ mutual: { membership } }) =>
    meanAnswer([
      // Weighted classes can be fair or not: the rule alone does not say.
      membership?.votingRule === undefined || membership.votingRule === 'class-weighted'
        ? undefined
        : membership.votingRule === 'one-member-one-vote',
      membership?.open,
      membership?.compulsory === undefined ? undefined : !membership.compulsory,
    ]),
});

/** Tells whether users, carers or local people hold membership rights; `undefined` means not known. */
export const citizensAreMembers = (dossier: FactDossier): boolean | undefined => holdsRights(dossier, CITIZEN_SIDE);

interface Side {
  readonly members: readonly Constituency[];
  readonly holders: readonly HolderKind[];
  /** Models that say of themselves whether this side owns. One word says who owns most, and not who owns nothing. */
  readonly byModel: Readonly<Partial<Record<OwnershipModel, boolean>>>;
}

const STAFF_SIDE: Side = {
  members: ['staff'],
  holders: STAFF,
  byModel: { employee: true, 'trust-held-employee': true, memberless: false },
};

const CITIZEN_SIDE: Side = {
  members: ['users', 'carers', 'community'],
  holders: CITIZENS,
  byModel: {
    user: true,
    community: true,
    memberless: false,
  },
};

const holdsRights = (dossier: FactDossier, side: Side): boolean | undefined => {
  const { membership, ownership } = dossier.mutual;
  const byModel = ownership?.model === undefined ? undefined : side.byModel[ownership.model];
  const isWhole = isComplete(dossier, '/mutual/membership/constituencies');
  const parts = [
    inMembership(membership?.constituencies, isWhole, side),
    inOwnership(ownership?.stakes, side),
    byModel,
  ];
  // One source that says no settles it only where no other says yes.
  return anyOf(parts) ?? (parts.includes(false) ? false : undefined);
};

/** A group that is listed has rights, whatever its size; only a 0 says that it is empty. */
const inMembership = (
  constituencies: NonNullable<FactDossier['mutual']['membership']>['constituencies'] | undefined,
  isWhole: boolean,
  { members }: Side,
): boolean | undefined => {
  if (constituencies === undefined) return undefined;
  const own = constituencies.filter(({ kind }) => members.includes(kind)).map(isGroupOfMembers);
  if (own.includes(true)) return true;
  const complete = nearly(sum(constituencies.map(({ memberShare }) => memberShare ?? 0)), 1);
  const allListed = own.length === members.length;
  return isWhole || complete || allListed ? false : undefined;
};

const isGroupOfMembers = (group: MemberConstituency): boolean => {
  const figures = [group.members, group.memberShare, group.voteShare, group.joinedShare, group.eligible];
  return figures.some((figure) => figure !== undefined && figure > 0) || !figures.includes(0);
};

const inOwnership = (
  stakes: NonNullable<FactDossier['mutual']['ownership']>['stakes'] | undefined,
  { holders }: Side,
): boolean | undefined => {
  if (stakes === undefined) return undefined;
  const holding = stakes.filter(holdsSomething);
  if (holding.some(({ kind }) => kind !== undefined && holders.includes(kind))) return true;
  const direct = holding.filter(({ of }) => of === undefined);
  const complete = nearly(sum(direct.map(({ share, shareLow }) => share ?? shareLow ?? 0)), 1);
  return complete && holding.every(({ kind }) => sideOf(kind) !== undefined) ? false : undefined;
};

/** A holder that is named holds something, whatever its size; only a 0, or a band that ends at 0, says that it does not. */
const holdsSomething = (stake: Stake): boolean => {
  const most = [stake.share, stake.shareHigh, stake.voteShare, stake.voteShareHigh];
  const least = [stake.shareLow, stake.voteShareLow];
  return [...most, ...least].some((figure) => figure !== undefined && figure > 0) || !most.includes(0);
};

type Stake = NonNullable<NonNullable<FactDossier['mutual']['ownership']>['stakes']>[number];
type MemberConstituency = NonNullable<NonNullable<FactDossier['mutual']['membership']>['constituencies']>[number];
