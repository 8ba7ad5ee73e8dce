import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { HolderKind, OwnershipModel } from '../../models/index.ts';
import { clamp01, type Interval, point } from '../../util/interval.ts';
import { lookThrough } from '../../measures/look-through.ts';
import { sum } from '../../util/number.ts';
import { agreedRange } from '../partly-known.ts';

/** Where owners stand and how much each holds. */
export const STAKE_READS: readonly [string, ...string[]] = [
  '/mutual/ownership/stakes/*/kind',
  '/mutual/ownership/stakes/*/share',
  '/mutual/ownership/stakes/*/shareLow',
  '/mutual/ownership/stakes/*/shareHigh',
  '/mutual/ownership/stakes/*/voteShare',
  '/mutual/ownership/stakes/*/voteShareLow',
  '/mutual/ownership/stakes/*/voteShareHigh',
  '/mutual/ownership/stakes/*/of',
];

/** Share of ultimate control that lies with members: people who work there, use it, or live in its place. */
export const memberControl: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.member-control',
  unit: 'share',
  reads: [
    ...STAKE_READS,
    '/mutual/ownership/model',
    '/mutual/membership/votingRule',
    '/mutual/governance/employeeControl',
    '/mutual/governance/publicControl',
  ],
  changeableBy: ['mutual', 'parent', 'partner'],
  read: (dossier) => {
    const { ownership, governance, membership } = dossier.mutual;
    return agreedRange([
      shareOfKinds(dossier, MEMBERS),
      ownership?.model === undefined ? undefined : MEMBERS_BY_MODEL[ownership.model],
      // Where each person has one vote, capital has none of its own: whoever votes, votes as a member.
      membership?.votingRule === 'one-member-one-vote' ? LARGER_HALF : undefined,
      governance?.employeeControl === 'yes' ? LARGER_HALF : undefined,
      governance?.publicControl === 'yes' ? NOTHING : undefined,
    ]);
  },
});

/** Share of control in the hands of the largest bloc that is not members: outside owners of one kind act together. */
export const rivalControl: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.rival-control',
  unit: 'share',
  reads: [...STAKE_READS, '/mutual/governance/publicControl'],
  changeableBy: ['mutual', 'parent', 'partner'],
  read: (dossier) => {
    const found = ownersOf(dossier.mutual.ownership?.stakes ?? []);
    if (dossier.mutual.governance?.publicControl === 'yes') return point(1);
    if (found === undefined) return undefined;
    const blocs = new Map<HolderKind, number>();
    let open = found.unknown;
    for (const { kind, share } of found.owners) {
      if (kind === undefined) open += share;
      else if (!MEMBERS.includes(kind)) blocs.set(kind, (blocs.get(kind) ?? 0) + share);
    }
    const largest = Math.max(0, ...blocs.values());
    return { low: clamp01(largest), high: clamp01(largest + open) };
  },
});

/** Share of ownership that staff hold, directly or through a trust for them. */
export const staffOwnership: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.staff-share',
  unit: 'share',
  reads: [...STAKE_READS, '/mutual/ownership/model'],
  changeableBy: ['mutual', 'parent', 'partner'],
  read: (dossier) => {
    const model = dossier.mutual.ownership?.model;
    return agreedRange([shareOfKinds(dossier, STAFF), model === undefined ? undefined : STAFF_BY_MODEL[model]]);
  },
});

/** Kinds of holder that are staff. */
export const STAFF: readonly HolderKind[] = ['employees', 'employee-trust'];

/** Kinds of holder that are people who use the service or live in its place. */
export const CITIZENS: readonly HolderKind[] = ['users', 'community'];

/** Kinds of holder that are members: staff, and people who use the service or live in its place. */
export const MEMBERS: readonly HolderKind[] = [...STAFF, ...CITIZENS];

/** Stakes as a dossier lists them. */
export type Stakes = NonNullable<NonNullable<FactDossier['mutual']['ownership']>['stakes']>;

/** Who owns in the end. */
export interface Owners {
  /** Each owner with its share; of some the kind is not known. */
  readonly owners: readonly { readonly kind: HolderKind | undefined; readonly share: number }[];
  /** Share that nobody is recorded to hold. Unit: 0 to 1. */
  readonly unknown: number;
}

/** One holder's stake as a dossier lists it. */
type Stake = Stakes[number];

/**
 * The least that a stake is known to carry, in votes where they are stated; `undefined` where it may be anything from 0.
 *
 * What a band leaves above its lower end is not known to be theirs, and not known to be anybody else's: it joins the part
 * of the whole that nobody is recorded to hold.
 */
const leastHeld = (stake: Stake): number | undefined => {
  const votes = leastOf(stake.voteShare, stake.voteShareLow, stake.voteShareHigh);
  const isOfVotes = [stake.voteShare, stake.voteShareLow, stake.voteShareHigh].some((one) => one !== undefined);
  return isOfVotes ? votes : leastOf(stake.share, stake.shareLow, stake.shareHigh);
};

const leastOf = (share: number | undefined, low: number | undefined, high: number | undefined): number | undefined => {
  if (share !== undefined) return share;
  if (high === 0) return 0;
  return low === undefined || low === 0 ? undefined : low;
};

/** Returns the owners once chains are followed; `undefined` where no stake is sized. */
export const ownersOf = (stakes: Stakes): Owners | undefined => {
  const holdings = stakes.flatMap((stake) => {
    const held = leastHeld(stake);
    return held === undefined ? [] : [{ holder: stake.id, of: stake.of ?? SUBJECT, share: held }];
  });
  const found = holdings.length === 0 ? null : lookThrough(holdings, SUBJECT);
  if (found === null) return undefined;
  const kindOf = new Map(stakes.map(({ id, kind }) => [id, sideOf(kind)]));
  return {
    owners: found.holders.map(({ holder, share }) => ({ kind: kindOf.get(holder), share })),
    unknown: found.unknown,
  };
};

/** A founder may work there or have left: on which side they stand, the word does not say. */
export const sideOf = (kind: HolderKind | undefined): HolderKind | undefined => (kind === 'founder' ? undefined : kind);

/**
 * Returns what holders of some kinds hold once chains are followed; `undefined` where no stake is sized.
 * What nobody, or somebody of unknown kind, is recorded to hold may be theirs.
 */
export const shareOfKinds = (dossier: FactDossier, kinds: readonly HolderKind[]): Interval | undefined => {
  const found = ownersOf(dossier.mutual.ownership?.stakes ?? []);
  if (found === undefined) return undefined;
  const held = (counts: (kind: HolderKind | undefined) => boolean): number =>
    sum(found.owners.filter(({ kind }) => counts(kind)).map(({ share }) => share));
  const theirs = held((kind) => kind !== undefined && kinds.includes(kind));
  return { low: clamp01(theirs), high: clamp01(theirs + found.unknown + held((kind) => kind === undefined)) };
};

/** Stands for the subject itself; no stake can carry an empty identifier. */
const SUBJECT: string = '';

const NOTHING: Interval = point(0);

/** "Employee-owned" in one word says who owns more than half, not that nobody else owns anything. */
const LARGER_HALF: Interval = { low: 0.5 + 1e-6, high: 1 };
/** "Owned by others" in one word leaves the smaller half open. */
export const SMALLER_HALF: Interval = { low: 0, high: 0.5 };

const MEMBERS_BY_MODEL: Readonly<Partial<Record<OwnershipModel, Interval>>> = {
  employee: LARGER_HALF,
  'trust-held-employee': LARGER_HALF,
  user: LARGER_HALF,
  community: LARGER_HALF,
  'multi-stakeholder': LARGER_HALF,
  public: SMALLER_HALF,
  investor: SMALLER_HALF,
  memberless: NOTHING,
};

const STAFF_BY_MODEL: Readonly<Partial<Record<OwnershipModel, Interval>>> = {
  employee: LARGER_HALF,
  'trust-held-employee': LARGER_HALF,
  user: SMALLER_HALF,
  community: SMALLER_HALF,
  public: SMALLER_HALF,
  investor: SMALLER_HALF,
  memberless: NOTHING,
};
