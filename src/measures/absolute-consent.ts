import { type Interval, shareOfShares } from '../util/interval.ts';
import { quotient } from '../util/number.ts';

/** Counts of one ballot. */
export interface Ballot {
  /** Number of people who could vote. */
  readonly eligible: number;

  /** Number of valid votes cast, at most `eligible`. */
  readonly votes: number;

  /** Number of votes in favour, at most `votes`. */
  readonly yes: number;
}

/** What a ballot shows of consent. Unit of every member: 0 to 1; `null` where a denominator is 0. */
export interface Consent {
  /** Votes over those eligible. */
  readonly turnout: number | null;

  /** Yes votes over votes. */
  readonly yesShare: number | null;

  /** Yes votes over those eligible: silence is not consent. */
  readonly absolute: number | null;
}

/**
 * Returns turnout, share of yes and absolute consent from the counts of a ballot.
 * All are `null` where more voted than could, or more said yes than voted.
 */
export const consentOf = ({ eligible, votes, yes }: Ballot): Consent => {
  const possible = yes >= 0 && yes <= votes && votes <= eligible;
  if (!possible) return { turnout: null, yesShare: null, absolute: null };
  return { turnout: quotient(votes, eligible), yesShare: quotient(yes, votes), absolute: quotient(yes, eligible) };
};

/** Returns the share of all entitled who said yes, from two shares that may be partly known. */
export const absoluteConsent = (turnout: Interval, yesShare: Interval): Interval => shareOfShares(turnout, yesShare);
