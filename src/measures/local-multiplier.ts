import type { Range } from '../util/interval.ts';

/** Three rounds of spending inside one boundary that the caller names. */
export interface LocalRounds {
  /** Income of the organisation. Unit: money. */
  readonly r1: number;

  /** What the organisation spends with people and suppliers inside the boundary. Unit: the same money. */
  readonly r2: number;

  /** What those spend again inside the boundary. Left out means not known. */
  readonly r3?: number;
}

/** Why three rounds cannot be what they say they are. */
export type LocalRoundsFault = 'negative' | 'second-above-first' | 'third-above-second';

/**
 * Returns the local multiplier over three rounds, `(R1 + R2 + R3) / R1`: a range inside 1 to 3.
 *
 * An unknown third round lies between nothing and the whole of the second. `null` where `r1` is not above 0 and where
 * the rounds are impossible; {@link localRoundsFault} says which. Not comparable between boundaries of different size;
 * later rounds, displacement and prices are left out.
 *
 * Source: Sacks, The Money Trail (nef and The Countryside Agency, 2002).
 */
export const localMultiplier = (rounds: LocalRounds): Range | null => {
  const { r1, r2, r3 } = rounds;
  if (!(r1 > 0) || localRoundsFault(rounds) !== null) return null;
  return { low: (r1 + r2 + (r3 ?? 0)) / r1, high: (r1 + r2 + (r3 ?? r2)) / r1 };
};

/** Returns what makes the rounds impossible (more is spent locally than came in), or `null` where nothing does. */
export const localRoundsFault = ({ r1, r2, r3 }: LocalRounds): LocalRoundsFault | null => {
  if (r1 < 0 || r2 < 0 || (r3 ?? 0) < 0) return 'negative';
  if (r2 > r1) return 'second-above-first';
  if (r3 !== undefined && r3 > r2) return 'third-above-second';
  return null;
};

/** Returns the rounds that follow from the share spent locally in the second and the share spent again in the third. */
export const roundsFromShares = (r1: number, spentLocally: number, spentAgain?: number): LocalRounds => {
  const r2 = r1 * spentLocally;
  return spentAgain === undefined ? { r1, r2 } : { r1, r2, r3: r2 * spentAgain };
};
