import { maybe, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { booleanShape, countShape, dateShape, shareShape } from '../shared/primitives.ts';
import { PENSION_PROTECTIONS, type PensionProtection } from '../vocabulary/mutual.ts';

/** The people who work there. A property left out is not known. Shares are of `headcount`. */
export interface Workforce {
  /** People employed. */
  readonly headcount?: number;
  /** People who transferred or began with the organisation. */
  readonly headcountAtStart?: number;
  /** People who live in the place. Not above `headcount`. */
  readonly localStaff?: number;
  /** Share who live in the place. Unit: 0 to 1. */
  readonly localShare?: number;
  /** Share paid at least the Real Living Wage. Unit: 0 to 1. */
  readonly livingWageShare?: number;
  /** Share on permanent contracts. Unit: 0 to 1. */
  readonly permanentShare?: number;
  /** Share on zero-hours contracts. Unit: 0 to 1. */
  readonly zeroHoursShare?: number;
  /** Share recruited from groups that the labour market leaves out. Unit: 0 to 1. */
  readonly priorityGroupShare?: number;
  /** Such people, where only a count is stated. Not above `headcount`. */
  readonly priorityGroupStaff?: number;
  /** Share who have used the service themselves. Unit: 0 to 1. */
  readonly exServiceUserShare?: number;
  /** Apprentices. */
  readonly apprentices?: number;
  /** People who joined since the start. */
  readonly newStarters?: number;
  /** People promoted since the start. */
  readonly promoted?: number;
  /** Share who leave in a year. Unit: 0 to 1. */
  readonly turnoverShare?: number;
  /** What becomes of the pensions of transferred staff. */
  readonly pensionProtection?: PensionProtection;
}

/** Whether staff know of the change and agree to it. No ballot and no survey is not consent. */
export interface StaffConsent {
  /** People who answered a survey. Unit: people. */
  readonly surveyed?: number;
  /** When the survey was taken. ISO date. */
  readonly surveyedOn?: string;
  /** Share who know what the option is. Unit: 0 to 1. */
  readonly awareShare?: number;
  /** Share who are interested. Unit: 0 to 1. */
  readonly interestedShare?: number;
  /** Share who are opposed. Unit: 0 to 1. */
  readonly opposedShare?: number;
  /** Share reported to support it, where no ballot figures are stated. Unit: 0 to 1. */
  readonly supportShare?: number;
  /** When the ballot closed. ISO date. */
  readonly ballotOn?: string;
  /** Whether a ballot was held. */
  readonly ballotHeld?: boolean;
  /** People who could vote. */
  readonly ballotEligible?: number;
  /** People who did. Not above `ballotEligible`. */
  readonly ballotVotes?: number;
  /** People who voted yes. Not above `ballotVotes`. */
  readonly ballotYes?: number;
  /** Whether staff were engaged in plain language before options were appraised. */
  readonly engagedBeforeAppraisal?: boolean;
  /** Whether unions were involved from early on. */
  readonly unionsInvolvedEarly?: boolean;
  /** How widely staff know of it in a sector, in a word: the rest of this record is about one organisation. */
  readonly awareness?: 'low' | 'partial' | 'high';
}

/** The shape of {@link Workforce}. */
export const workforceShape: Shape<Workforce> = /* @__PURE__ */ shapeOf<Workforce>()(() =>
  record({
    headcount: maybe(countShape),
    headcountAtStart: maybe(countShape),
    localStaff: maybe(countShape),
    localShare: maybe(shareShape),
    livingWageShare: maybe(shareShape),
    permanentShare: maybe(shareShape),
    zeroHoursShare: maybe(shareShape),
    priorityGroupShare: maybe(shareShape),
    priorityGroupStaff: maybe(countShape),
    exServiceUserShare: maybe(shareShape),
    apprentices: maybe(countShape),
    newStarters: maybe(countShape),
    promoted: maybe(countShape),
    turnoverShare: maybe(shareShape),
    pensionProtection: maybe(oneOf(PENSION_PROTECTIONS)),
  }),
);

/** The shape of {@link StaffConsent}. */
export const staffConsentShape: Shape<StaffConsent> = /* @__PURE__ */ shapeOf<StaffConsent>()(() =>
  record({
    surveyed: maybe(countShape),
    surveyedOn: maybe(dateShape),
    awareShare: maybe(shareShape),
    interestedShare: maybe(shareShape),
    opposedShare: maybe(shareShape),
    supportShare: maybe(shareShape),
    ballotOn: maybe(dateShape),
    ballotHeld: maybe(booleanShape),
    ballotEligible: maybe(countShape),
    ballotVotes: maybe(countShape),
    ballotYes: maybe(countShape),
    engagedBeforeAppraisal: maybe(booleanShape),
    unionsInvolvedEarly: maybe(booleanShape),
    awareness: maybe(oneOf(['low', 'partial', 'high'])),
  }),
);
