import type { NormalisedDossier } from '../../models/index.ts';
import type { Bounds } from '../../results/index.ts';
import { ANYTHING, clamp01, hull, type Interval } from '../../util/interval.ts';
import type { EvidenceIndex } from './evidence.ts';
import { maskedDossier } from './masked.ts';
import { type Readable, type Reading, readingOf } from './reading.ts';

/** What a rule says from values that have at least so much evidence behind them. */
export interface Level {
  /** Least reliability of the values looked at. Unit: 0 to 1. */
  readonly reliability: number;
  /** Score from these values alone; it holds every score that weaker values as well would leave. */
  readonly score: Interval;
}

/** Readings of one dossier from its better evidenced values alone, each made at first use. */
export type ReadingsByEvidence = (least: number) => Reading;

/** Opens a dossier for reading from its better evidenced values alone. */
export const readingsByEvidence = (
  readable: Readable,
  dossier: NormalisedDossier,
  evidence: EvidenceIndex,
): ReadingsByEvidence => {
  const made = new Map<number, Reading>();
  return (least) => {
    const known = made.get(least);
    if (known !== undefined) return known;
    const reading = readingOf(readable, maskedDossier(dossier, evidence, least), evidence);
    made.set(least, reading);
    return reading;
  };
};

/**
 * Judges a rule once for each reliability among the values behind it, each time from the values that are at least as
 * reliable. `score` is what follows from all of them; levels are given best first.
 *
 * A score from fewer values holds every score that more values leave, whatever a rule may answer: otherwise not knowing
 * could pay.
 */
export const levelsOf = (
  reliabilities: readonly number[],
  score: Interval,
  judge: (least: number) => Interval | undefined,
): readonly Level[] => {
  const levels: Level[] = [];
  let inner = score;
  for (const [i, reliability] of [...reliabilities].sort((a, b) => a - b).entries()) {
    if (i > 0) inner = hull(judge(reliability) ?? ANYTHING, inner);
    levels.unshift({ reliability, score: inner });
  }
  return levels;
};

/**
 * Weighs nested scores by how much surer each level is than the next.
 *
 * With one level this is Shafer's discounting. Where a rule needs all its values the weakest counts; where it takes their
 * mean, each counts for its own weight; and a value that could not have changed the answer counts for nothing. Knowing
 * more, or from a better source, narrows the result at every level, so that neither forgetting nor citing can pay.
 */
export const boundsFrom = (levels: readonly Level[]): Bounds => {
  let low = 0;
  let high = 1 - (levels[0]?.reliability ?? 0);
  for (const [i, { reliability, score }] of levels.entries()) {
    const surer = reliability - (levels[i + 1]?.reliability ?? 0);
    low += surer * score.low;
    high += surer * score.high;
  }
  const ends = { low: clamp01(low), high: clamp01(high) };
  return { low: ends.low, centre: (ends.low + ends.high) / 2, high: ends.high };
};
