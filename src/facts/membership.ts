import { defineFact, type Fact, type FactDossier } from '../define/index.ts';
import type { Constituency, HolderKind, OwnershipModel } from '../models/index.ts';
import type { Interval } from '../util/interval.ts';
import { nearly, sum } from '../util/number.ts';
import { anyOf, meanAnswer, rangeOf } from './partly-known.ts';
import { CITIZENS, STAFF } from './ownership.ts';

/** Which of the two sides of a service hold membership rights: those who work there, those who use or live by it. */
export interface Sides {
  /** Whether staff do. Unit: 0 no, 1 yes; in between only as the ends of what is not known. */
  readonly staff: Interval;
  /** Whether users, carers or local people do. Unit: as for `staff`. */
  readonly citizens: Interval;
}

/** Which sides hold membership rights. */
export const memberSides: Fact<Sides> = /* @__PURE__ */ defineFact({
  id: 'membership.sides',
  title: 'Who may be a member',
  question: 'Do staff hold membership or ownership rights, and do users, carers or local people?',
  unit: 'choice',
  reads: [
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/memberShare',
    '/mutual/ownership/stakes/*/kind',
    '/mutual/ownership/stakes/*/share',
    '/mutual/ownership/stakes/*/of',
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

/** How far votes are equal and membership is chosen: the share of the two questions answered yes. */
export const freeAndEqualVotes: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'membership.free-and-equal-votes',
  title: 'Free and equal votes',
  question: 'Has each member one vote, and is everyone a member by choice?',
  unit: 'share',
  reads: ['/mutual/membership/votingRule', '/mutual/membership/compulsory'],
  changeableBy: ['mutual'],
  read: ({ mutual: { membership } }) =>
    meanAnswer([
      // Weighted classes can be fair or not: the rule alone does not say.
      membership?.votingRule === undefined || membership.votingRule === 'class-weighted'
        ? undefined
        : membership.votingRule === 'one-member-one-vote',
      membership?.compulsory === undefined ? undefined : !membership.compulsory,
    ]),
});

/** Tells whether users, carers or local people hold membership rights; `undefined` means not known. */
export const citizensAreMembers = (dossier: FactDossier): boolean | undefined => holdsRights(dossier, CITIZEN_SIDE);

interface Side {
  readonly members: readonly Constituency[];
  readonly holders: readonly HolderKind[];
  /** Models that say of themselves whether this side owns. */
  readonly byModel: Readonly<Partial<Record<OwnershipModel, boolean>>>;
}

const STAFF_SIDE: Side = {
  members: ['staff'],
  holders: STAFF,
  byModel: { employee: true, 'trust-held-employee': true, public: false, investor: false, memberless: false },
};

const CITIZEN_SIDE: Side = {
  members: ['users', 'carers', 'community'],
  holders: CITIZENS,
  byModel: {
    user: true,
    community: true,
    employee: false,
    'trust-held-employee': false,
    public: false,
    investor: false,
    memberless: false,
  },
};

const holdsRights = (dossier: FactDossier, side: Side): boolean | undefined => {
  const { membership, ownership } = dossier.mutual;
  const byModel = ownership?.model === undefined ? undefined : side.byModel[ownership.model];
  const parts = [inMembership(membership?.constituencies, side), inOwnership(ownership?.stakes, side), byModel];
  // One source that says no settles it only where no other says yes.
  return anyOf(parts) ?? (parts.includes(false) ? false : undefined);
};

const inMembership = (
  constituencies: NonNullable<FactDossier['mutual']['membership']>['constituencies'] | undefined,
  { members }: Side,
): boolean | undefined => {
  if (constituencies === undefined) return undefined;
  const own = constituencies.filter(({ kind }) => members.includes(kind));
  const present = own.map((one) => one.members !== 0 && one.memberShare !== 0);
  if (present.includes(true)) return true;
  const shares = constituencies.map(({ memberShare }) => memberShare ?? 0);
  const complete = constituencies.length === 0 || nearly(sum(shares), 1);
  return complete || own.length === members.length ? false : undefined;
};

const inOwnership = (
  stakes: NonNullable<FactDossier['mutual']['ownership']>['stakes'] | undefined,
  { holders }: Side,
): boolean | undefined => {
  if (stakes === undefined) return undefined;
  if (stakes.some(({ kind, share }) => kind !== undefined && holders.includes(kind) && share !== 0)) return true;
  const direct = stakes.filter(({ of }) => of === undefined);
  const complete = nearly(sum(direct.map(({ share }) => share ?? 0)), 1);
  return complete && stakes.every(({ kind }) => kind !== undefined) ? false : undefined;
};
