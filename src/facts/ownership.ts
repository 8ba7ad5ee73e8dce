import { defineFact, type Fact, type FactDossier } from '../define/index.ts';
import type { HolderKind, OwnershipModel } from '../models/index.ts';
import { clamp01, type Interval, point } from '../util/interval.ts';
import { lookThrough } from '../util/look-through.ts';
import { sum } from '../util/number.ts';
import { agreedRange } from './partly-known.ts';

/** Share of ultimate control that lies with members: people who work there, use it, or live in its place. */
export const memberControl: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.member-control',
  title: 'Control held by members',
  question: 'Which share of the votes in the owners’ hands belongs to staff, users and local people as members?',
  unit: 'share',
  reads: [
    '/mutual/ownership/stakes/*/kind',
    '/mutual/ownership/stakes/*/share',
    '/mutual/ownership/stakes/*/voteShare',
    '/mutual/ownership/stakes/*/of',
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

/** Share of ownership that staff hold, directly or through a trust for them. */
export const staffOwnership: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'ownership.staff-share',
  title: 'Ownership by staff',
  question: 'Which share is owned by staff, directly or through a trust held for them, chains of holdings followed?',
  unit: 'share',
  reads: [
    '/mutual/ownership/stakes/*/kind',
    '/mutual/ownership/stakes/*/share',
    '/mutual/ownership/stakes/*/voteShare',
    '/mutual/ownership/stakes/*/of',
    '/mutual/ownership/model',
  ],
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

const MEMBERS: readonly HolderKind[] = [...STAFF, ...CITIZENS];

/**
 * Returns what holders of some kinds hold once chains are followed; `undefined` where no stake is sized.
 * What nobody, or somebody of unknown kind, is recorded to hold may be theirs.
 */
export const shareOfKinds = (dossier: FactDossier, kinds: readonly HolderKind[]): Interval | undefined => {
  const stakes = dossier.mutual.ownership?.stakes ?? [];
  const holdings = stakes.flatMap(({ id, of, share, voteShare }) => {
    const held = voteShare ?? share;
    return held === undefined ? [] : [{ holder: id, of: of ?? SUBJECT, share: held }];
  });
  const owners = holdings.length === 0 ? null : lookThrough(holdings, SUBJECT);
  if (owners === null) return undefined;

  const kindOf = new Map(stakes.map(({ id, kind }) => [id, kind]));
  const held = (counts: (kind: HolderKind | undefined) => boolean): number =>
    sum(owners.holders.filter(({ holder }) => counts(kindOf.get(holder))).map(({ share }) => share));
  const theirs = held((kind) => kind !== undefined && kinds.includes(kind));
  return { low: clamp01(theirs), high: clamp01(theirs + owners.unknown + held((kind) => kind === undefined)) };
};

/** Stands for the subject itself; no stake can carry an empty identifier. */
const SUBJECT: string = '';

const NOTHING: Interval = point(0);

/** "Employee-owned" in one word says who owns the larger half, not that nobody else owns anything. */
const LARGER_HALF: Interval = { low: 0.5, high: 1 };
const SMALLER_HALF: Interval = { low: 0, high: 0.5 };

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
