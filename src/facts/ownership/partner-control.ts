import { defineFact, type Fact } from '../../define/index.ts';
import type { HolderKind, LegalForm, OwnershipModel } from '../../models/index.ts';
import { dilution, type StakesOn } from '../../measures/dilution.ts';
import { ANYTHING, clamp01, type Interval, point } from '../../util/interval.ts';
import { atLeast, quotient, sum, TOLERANCE } from '../../util/number.ts';
import { MEMBERS, ownersOf, SMALLER_HALF, STAKE_READS, type Stakes, shareOfKinds } from './ownership.ts';
import { agreedRange } from '../partly-known.ts';

/** What holders that are neither members nor public own. */
export interface PartnerPosition {
  /** Share of ownership, chains of holdings followed. Unit: 0 to 1. */
  readonly share: Interval;
  /** Whether one of them is the largest holder, be it with less than half. Unit: 0 no, 1 yes. */
  readonly largest: Interval;
}

/** The position of partners and investors among the owners. */
export const partnerPosition: Fact<PartnerPosition> = /* @__PURE__ */ defineFact({
  id: 'ownership.partner-position',
  unit: 'share',
  reads: [...STAKE_READS, '/mutual/ownership/model', '/mutual/legalForm'],
  changeableBy: ['partner', 'parent', 'mutual'],
  read: (dossier) => {
    const { ownership, legalForm } = dossier.mutual;
    const share = agreedRange([
      shareOfKinds(dossier, PARTNERS),
      ownership?.model === undefined ? undefined : SHARE_BY_MODEL[ownership.model],
      legalForm !== undefined && WITHOUT_SHARES.includes(legalForm) ? NOTHING : undefined,
    ]);
    if (share === undefined) return undefined;
    return { share, largest: share.high === 0 ? NOTHING : largestIsPartner(ownership?.stakes ?? []) };
  },
});

/** What became of the members' share. */
export interface MembersDiluted {
  /** Part of their first known share that members have lost. Unit: 0 to 1. */
  readonly lost: Interval;
  /** Whether partners gained while members did not. Unit: 0 no, 1 yes. */
  readonly overtaken: Interval;
}

/** What became of the members' share over the dated history; open where a step of it is incomplete. */
export const membersDiluted: Fact<MembersDiluted> = /* @__PURE__ */ defineFact({
  id: 'ownership.members-diluted',
  unit: 'share',
  reads: [
    ...STAKE_READS,
    '/mutual/ownership/history/*/on',
    '/mutual/ownership/history/*/stakes/*/kind',
    '/mutual/ownership/history/*/stakes/*/share',
    '/mutual/ownership/history/*/stakes/*/shareLow',
    '/mutual/ownership/history/*/stakes/*/shareHigh',
    '/mutual/ownership/history/*/stakes/*/voteShare',
    '/mutual/ownership/history/*/stakes/*/voteShareLow',
    '/mutual/ownership/history/*/stakes/*/voteShareHigh',
    '/mutual/ownership/history/*/stakes/*/of',
  ],
  changeableBy: ['partner', 'parent', 'mutual'],
  read: ({ asOf, mutual: { ownership } }) => {
    const { history, stakes } = ownership ?? {};
    if (history === undefined) return undefined;
    if (history.length === 0) return { lost: NOTHING, overtaken: NOTHING };
    const steps = [...history, { on: asOf, stakes }].map(({ on, stakes: then }) => groupsOn(on, then));
    const known = steps.filter((step) => step !== undefined);
    const found = known.length < steps.length ? null : dilution(known, 'members');
    if (found === null) return { lost: ANYTHING, overtaken: ANYTHING };
    return {
      lost: point(clamp01(quotient(-found.change, found.first) ?? 0)),
      overtaken: point(found.othersRose.some(({ holder }) => holder === 'partners') ? 1 : 0),
    };
  },
});

const PARTNERS: readonly HolderKind[] = ['investor', 'social-investor', 'voluntary-body', 'other'];
const NOTHING: Interval = point(0);

const SHARE_BY_MODEL: Readonly<Partial<Record<OwnershipModel, Interval>>> = {
  employee: SMALLER_HALF,
  'trust-held-employee': SMALLER_HALF,
  user: SMALLER_HALF,
  community: SMALLER_HALF,
  'multi-stakeholder': SMALLER_HALF,
  public: SMALLER_HALF,
  investor: { low: 0.5, high: 1 },
  memberless: NOTHING,
};

/** Forms in which nobody can hold a share of capital. */
const WITHOUT_SHARES: readonly LegalForm[] = [
  'cic-limited-by-guarantee',
  'company-limited-by-guarantee',
  'charitable-company',
  'charitable-incorporated-organisation',
  'statutory-body',
];

const largestIsPartner = (stakes: Stakes): Interval => {
  const found = ownersOf(stakes);
  if (found === undefined) return ANYTHING;
  const { owners, unknown } = found;
  const most = (counts: (kind: HolderKind | undefined) => boolean): number =>
    Math.max(0, ...owners.filter(({ kind }) => counts(kind)).map(({ share }) => share));
  const isPartner = (kind: HolderKind | undefined): boolean => kind !== undefined && PARTNERS.includes(kind);
  const isOther = (kind: HolderKind | undefined): boolean => kind !== undefined && !PARTNERS.includes(kind);
  const sure = most(isPartner);
  const perhaps = most((kind) => !isOther(kind)) + unknown;
  return {
    low: sure > TOLERANCE && atLeast(sure, most((kind) => !isPartner(kind)) + unknown) ? 1 : 0,
    high: perhaps > TOLERANCE && atLeast(perhaps, most(isOther)) ? 1 : 0,
  };
};

/** Owners in three groups on one day; `undefined` where the day, a kind or part of the whole is not known. */
const groupsOn = (on: string | undefined, stakes: Stakes | undefined): StakesOn | undefined => {
  const found = ownersOf(stakes ?? []);
  if (on === undefined || found === undefined || found.unknown > ROUNDING) return undefined;
  if (found.owners.some(({ kind }) => kind === undefined)) return undefined;
  const held = (counts: (kind: HolderKind) => boolean): number =>
    sum(found.owners.map(({ kind, share }) => (kind !== undefined && counts(kind) ? share : 0)));
  return {
    date: on,
    complete: true,
    stakes: [
      { holder: 'members', share: held((kind) => MEMBERS.includes(kind)) },
      { holder: 'partners', share: held((kind) => PARTNERS.includes(kind)) },
    ],
  };
};

const ROUNDING: number = 0.005;
