import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import type { Constituency } from '../../models/index.ts';
import { ANYTHING, clamp01, hullOf, type Interval } from '../../util/interval.ts';
import { quotient, sum } from '../../util/number.ts';

/** Where seats on the body that sets the strategy stand, and who fills them. */
const SEAT_READS: readonly [string, ...string[]] = [
  '/mutual/governance/bodies/*/setsStrategy',
  '/mutual/governance/bodies/*/external',
  '/mutual/governance/bodies/*/totalSeats',
  '/mutual/governance/bodies/*/maximumSeats',
  '/mutual/governance/bodies/*/seats/*/constituency',
  '/mutual/governance/bodies/*/seats/*/seats',
  '/mutual/governance/bodies/*/seats/*/selection',
];

/** Share of seats that members elect, on the body that sets the strategy. */
export const electedShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'governance.elected-share',
  unit: 'share',
  reads: SEAT_READS,
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => seatsElectedBy(dossier, ELECTORATES),
});

/** Share of those seats that users, carers and local people elect. */
export const citizenElectedShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'governance.citizen-elected-share',
  unit: 'share',
  reads: SEAT_READS,
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => seatsElectedBy(dossier, CITIZEN_ELECTORATES),
});

/** Constituencies whose people use the service or live in its place. */
export const CITIZEN_ELECTORATES: readonly Constituency[] = ['users', 'carers', 'community'];

/** Whoever owns by capital or by office appoints; seats of independents, executives and others are nobody's electorate. */
const ELECTORATES: readonly Constituency[] = [...CITIZEN_ELECTORATES, 'staff', 'voluntary-sector'];

type Body = NonNullable<NonNullable<FactDossier['mutual']['governance']>['bodies']>[number];

/** Every body that may set the strategy counts until it is known that it does not. */
const seatsElectedBy = (dossier: FactDossier, electorates: readonly Constituency[]): Interval | undefined => {
  const bodies = dossier.mutual.governance?.bodies ?? [];
  const strategic = bodies.filter(({ setsStrategy, external }) => setsStrategy !== false && external !== true);
  return hullOf(strategic.map((body) => electedOn(body, electorates))) ?? undefined;
};

const electedOn = (body: Body, electorates: readonly Constituency[]): Interval => {
  const groups = body.seats ?? [];
  const theirs = groups.filter(({ constituency }) => electorates.includes(constituency));
  const elected = countSeats(theirs.filter(({ selection }) => selection === 'elected'));
  const perhaps = countSeats(theirs.filter(({ selection }) => selection === undefined));
  const listed = countSeats(groups);

  // Without a total the list may leave seats out, and each of those may be elected or not.
  const most = body.totalSeats ?? body.maximumSeats;
  if (most === undefined) return ANYTHING;
  const largest = Math.max(most, listed);
  const smallest = body.totalSeats === undefined ? listed : largest;
  const unlisted = electorates.every((one) => isListed(groups, one)) ? 0 : largest - listed;
  return {
    low: clamp01(quotient(elected, largest) ?? 0),
    high: clamp01(quotient(elected + perhaps + unlisted, unlisted > 0 ? largest : smallest) ?? 1),
  };
};

const isListed = (groups: NonNullable<Body['seats']>, electorate: Constituency): boolean =>
  groups.some(({ constituency, seats }) => constituency === electorate && seats !== undefined);

const countSeats = (groups: readonly { readonly seats: number | undefined }[]): number =>
  sum(groups.map(({ seats }) => seats ?? 0));
