import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { ANYTHING, interval, type Interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { consentOf } from '../../measures/absolute-consent.ts';
import { agreedRange, meanAnswer } from '../partly-known.ts';

/** What the record of a membership shows of people taking part. */
export interface ParticipationRecord {
  /** Votes over those who could vote, mean over elections. Unit: 0 to 1. */
  readonly turnout: Interval;
  /** Seats with a choice over seats to fill, mean over elections. Unit: 0 to 1. */
  readonly contestation: Interval;
  /** Staff who are members over staff who could be. Unit: 0 to 1. */
  readonly staffUptake: Interval;
}

/** Turnout, contested seats and uptake among staff. */
export const participationRecord: Fact<ParticipationRecord> = /* @__PURE__ */ defineFact({
  id: 'membership.participation-record',
  unit: 'share',
  reads: [
    '/mutual/membership/elections/*/on',
    '/mutual/membership/elections/*/turnoutShare',
    '/mutual/membership/elections/*/votes',
    '/mutual/membership/elections/*/eligible',
    '/mutual/membership/elections/*/yes',
    '/mutual/membership/elections/*/seats',
    '/mutual/membership/elections/*/contestedSeats',
    '/mutual/membership/constituencies/*/kind',
    '/mutual/membership/constituencies/*/joinedShare',
    '/mutual/membership/constituencies/*/members',
    '/mutual/membership/constituencies/*/eligible',
  ],
  changeableBy: ['mutual'],
  read: (dossier) => {
    const { constituencies } = dossier.mutual.membership ?? {};
    const elections = electionsHeld(dossier);
    const turnout = elections && overElections(elections.map(turnoutOf));
    const contestation = elections && contestedIn(elections);
    const staff = constituencies?.find(({ kind }) => kind === 'staff');
    const staffUptake = staff && agreedRange([known(staff.joinedShare), share(staff.members, staff.eligible)]);
    if (turnout === undefined && contestation === undefined && staffUptake === undefined) return undefined;
    return {
      turnout: turnout ?? ANYTHING,
      contestation: contestation ?? ANYTHING,
      staffUptake: staffUptake ?? ANYTHING,
    };
  },
});

/** How many members there are. */
export const membershipSize: Fact<number> = /* @__PURE__ */ defineFact({
  id: 'membership.size',
  unit: 'count',
  reads: ['/mutual/membership/total'],
  changeableBy: ['mutual'],
  read: ({ mutual }) => mutual.membership?.total,
});

/** Share of everyone entitled who voted for the change: those who did not vote did not consent. */
export const absoluteConsentShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'membership.absolute-consent',
  unit: 'share',
  reads: [
    '/mutual/staffConsent/ballotHeld',
    '/mutual/staffConsent/ballotEligible',
    '/mutual/staffConsent/ballotVotes',
    '/mutual/staffConsent/ballotYes',
    '/mutual/membership/elections/*/on',
    '/mutual/membership/elections/*/eligible',
    '/mutual/membership/elections/*/votes',
    '/mutual/membership/elections/*/yes',
    '/mutual/membership/elections/*/turnoutShare',
    '/mutual/membership/elections/*/seats',
    '/mutual/membership/elections/*/contestedSeats',
    '/mutual/membership/elections/*/body',
  ],
  changeableBy: ['mutual', 'parent'],
  read: (dossier) => {
    const { staffConsent } = dossier.mutual;
    const ballot = consentIn(staffConsent?.ballotEligible, staffConsent?.ballotVotes, staffConsent?.ballotYes);
    const staff = staffConsent?.ballotHeld === false ? point(0) : ballot;
    const votes = (electionsHeld(dossier) ?? [])
      .filter(isPerhapsYesOrNo)
      .map(({ eligible, votes: cast, yes, turnoutShare }) =>
        agreedRange([consentIn(eligible, cast, yes), consentByShares(turnoutShare, share(yes, cast))]),
      );
    return meanAnswer([staff, ...votes]);
  },
});

type Elections = NonNullable<NonNullable<FactDossier['mutual']['membership']>['elections']>;

/** Elections that had been held by the day of judgement; `undefined` where only later ones are listed. */
const electionsHeld = ({ mutual, asOf }: FactDossier): Elections | undefined => {
  const listed = mutual.membership?.elections;
  const held = listed?.filter(({ on }) => on === undefined || !isCertainlyBefore(asOf, on));
  return held?.length === 0 && listed?.length !== 0 ? undefined : held;
};

/** A complete list without an item says that none were held, and then nobody took part. */
const overElections = (shares: readonly (Interval | undefined)[]): Interval | undefined =>
  shares.length === 0 ? point(0) : meanAnswer(shares);

/** A vote of yes or no has no seats to contest. */
const contestedIn = (elections: Elections): Interval | undefined => {
  const ofSeats = elections.filter(({ yes }) => yes === undefined);
  if (elections.length > 0 && ofSeats.length === 0) return undefined;
  return overElections(ofSeats.map((one) => share(one.contestedSeats, one.seats)));
};

/** Whoever elects people to seats does not consent to a change. */
const isPerhapsYesOrNo = ({ seats, contestedSeats, body }: Elections[number]): boolean =>
  seats === undefined && contestedSeats === undefined && body === undefined;

const turnoutOf = ({ turnoutShare, votes, eligible }: Elections[number]): Interval | undefined =>
  agreedRange([known(turnoutShare), share(votes, eligible)]);

const known = (value: number | undefined): Interval | undefined => (value === undefined ? undefined : point(value));

const share = (part: number | undefined, whole: number | undefined): Interval | undefined => {
  const value = part === undefined || whole === undefined ? null : quotient(part, whole);
  return value === null ? undefined : interval(value, value);
};

const consentIn = (
  eligible: number | undefined,
  votes: number | undefined,
  yes: number | undefined,
): Interval | undefined => {
  if (eligible !== undefined && yes !== undefined) {
    const { absolute } = consentOf({ eligible, votes: votes ?? yes, yes });
    return absolute === null ? undefined : point(absolute);
  }
  // Consent is never above turnout, nor above the yes share of those who voted.
  const ceiling = share(votes, eligible) ?? share(yes, votes);
  return ceiling === undefined ? undefined : { low: 0, high: ceiling.high };
};

const consentByShares = (turnout: number | undefined, yes: Interval | undefined): Interval | undefined =>
  turnout === undefined || yes === undefined ? undefined : { low: turnout * yes.low, high: turnout * yes.high };
