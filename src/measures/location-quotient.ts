import { quotient } from '../util/number.ts';

/** Counts (jobs, firms) that a location quotient compares. */
export interface LocationCounts {
  /** Local count in the sector. */
  readonly localSector: number;

  /** Local count in all sectors. */
  readonly localAll: number;

  /** Count in the sector in the place of reference. */
  readonly referenceSector: number;

  /** Count in all sectors in the place of reference. */
  readonly referenceAll: number;
}

/**
 * Returns a sector's share here over its share elsewhere: above 1 the place specialises in it.
 *
 * `null` where a denominator is 0. It tells specialisation, not quality: context, never a score.
 */
export const locationQuotient = (counts: LocationCounts): number | null => {
  const here = quotient(counts.localSector, counts.localAll);
  const elsewhere = quotient(counts.referenceSector, counts.referenceAll);
  return here === null || elsewhere === null ? null : quotient(here, elsewhere);
};
