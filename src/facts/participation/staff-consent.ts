import { defineFact, type Fact } from '../../define/index.ts';
import { clamp01, type Interval, point } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { agreedRange } from '../partly-known.ts';

/** Share of staff who know what is planned, or what the option is. */
export const staffAwareness: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'staff.awareness',
  unit: 'share',
  reads: ['/mutual/staffConsent/awareShare', '/mutual/staffConsent/awareness'],
  changeableBy: ['parent', 'mutual'],
  read: ({ mutual: { staffConsent } }) => {
    const { awareShare, awareness } = staffConsent ?? {};
    return agreedRange([
      awareShare === undefined ? undefined : point(awareShare),
      awareness === undefined ? undefined : BANDS[awareness],
    ]);
  },
});

/** Share of staff who are shown to agree: yes votes over those entitled to vote, or a survey. */
export const staffAgreement: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'staff.agreement',
  unit: 'share',
  reads: [
    '/mutual/staffConsent/ballotHeld',
    '/mutual/staffConsent/ballotEligible',
    '/mutual/staffConsent/ballotYes',
    '/mutual/staffConsent/supportShare',
    '/mutual/staffConsent/interestedShare',
    '/mutual/staffConsent/opposedShare',
  ],
  changeableBy: ['parent', 'mutual'],
  read: ({ mutual: { staffConsent } }) => {
    const { ballotEligible, ballotYes, supportShare, interestedShare, opposedShare } = staffConsent ?? {};
    const counted = quotient(ballotYes ?? Number.NaN, ballotEligible ?? Number.NaN);
    if (counted !== null) return point(clamp01(counted));
    // Interest is less than agreement, and whoever is opposed does not agree.
    return agreedRange([
      supportShare === undefined ? undefined : point(supportShare),
      interestedShare === undefined ? undefined : { low: 0, high: interestedShare },
      opposedShare === undefined ? undefined : { low: 0, high: 1 - opposedShare },
      staffConsent?.ballotHeld === false ? { low: 0, high: 1 } : undefined,
    ]);
  },
});

/** What the words for a sector stand for: the lowest quarter, the two in the middle, the highest. */
const BANDS: Readonly<Record<'low' | 'partial' | 'high', Interval>> = {
  low: { low: 0, high: 0.25 },
  partial: { low: 0.25, high: 0.75 },
  high: { low: 0.75, high: 1 },
};
