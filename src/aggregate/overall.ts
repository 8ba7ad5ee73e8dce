import type { OverallResult } from '../results/assessment.ts';
import type { Class, PropositionId, Verdict } from '../results/verdict.ts';
import type { Conventions } from './conventions.ts';
import { classOf, RANK, rankAt } from './rank.ts';

/** One proposition as the overall class sees it. */
export interface OverallPart {
  /** Which proposition. */
  readonly proposition: PropositionId;
  /** What may be said of it. */
  readonly verdict: Verdict;
  /** Its centre; absent when nothing in it applies. Unit: 0 to 1. */
  readonly centre?: number;
  /** The same under every established exposure. */
  readonly stressed: {
    /** What could then be said. */
    readonly verdict: Verdict;
    /** The centre that is then left; absent when nothing applies. Unit: 0 to 1. */
    readonly centre?: number;
  };
}

/**
 * Gives the class of the mean centre, limited by the weakest proposition.
 *
 * A proposition that does not apply is left out; one with too little evidence leaves the whole without a class.
 * Propositions are taken in the order given: the first of the weakest is named.
 */
export const overall = (parts: readonly OverallPart[], conventions: Conventions): OverallResult => {
  const baseline = limitedMean(parts, conventions);
  const shaken = limitedMean(
    parts.map(({ proposition, stressed }) => ({ ...stressed, proposition })),
    conventions,
  );
  const vulnerable = baseline.rank !== undefined && shaken.rank !== undefined && shaken.rank < baseline.rank;
  const { verdict, limitedBy, ofMean } = baseline;
  return {
    verdict,
    ...(limitedBy === undefined ? {} : { limitedBy }),
    ...(ofMean === undefined ? {} : { ofMean }),
    vulnerable,
  };
};

type Part = Pick<OverallPart, 'proposition' | 'verdict' | 'centre'>;

interface LimitedMean {
  readonly verdict: Verdict;
  readonly rank?: number;
  readonly limitedBy?: PropositionId;
  readonly ofMean?: Class;
}

const limitedMean = (parts: readonly Part[], { cuts, classesAboveFloor }: Conventions): LimitedMean => {
  let sum = 0;
  let count = 0;
  let weakest = Number.MAX_SAFE_INTEGER;
  let weakestId: PropositionId | undefined;
  for (const { proposition, verdict, centre } of parts) {
    if (verdict === 'not-applicable' || centre === undefined) continue;
    if (verdict === 'insufficient-evidence') return { verdict, limitedBy: proposition };
    sum += centre;
    count += 1;
    if (RANK[verdict] < weakest) {
      weakest = RANK[verdict];
      weakestId = proposition;
    }
  }
  if (weakestId === undefined) return { verdict: 'not-applicable' };

  const mean = rankAt(sum / count, cuts);
  const rank = Math.min(mean, weakest + classesAboveFloor);
  const limited = rank < mean ? { limitedBy: weakestId } : {};
  return { verdict: classOf(rank), rank, ofMean: classOf(mean), ...limited };
};
