import type { Interval, Range } from '../util/interval.ts';
import { quotient } from '../util/number.ts';

/**
 * Returns a group's share of those who take part over its share of those who could: 1 is parity.
 *
 * `null` where the group has no share of those who could. Unit of both arguments: 0 to 1.
 */
export const participationRatio = (shareOfParticipants: number, shareOfEligible: number): number | null =>
  quotient(shareOfParticipants, shareOfEligible);

/** Returns every ratio that two partly known shares still allow; `null` where the second may be 0 and so has no bound. */
export const participationRatioRange = (shareOfParticipants: Interval, shareOfEligible: Interval): Range | null => {
  const low = quotient(shareOfParticipants.low, shareOfEligible.high);
  const high = quotient(shareOfParticipants.high, shareOfEligible.low);
  return low === null || high === null ? null : { low, high };
};
