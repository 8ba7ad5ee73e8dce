import type { Limit } from '../results/proposition.ts';
import { clamp01 } from '../util/interval.ts';
import { below } from '../util/number.ts';
import type { Conventions } from './conventions.ts';
import { type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';
import { classOf, RANK, rankAt } from './rank.ts';
import { INSUFFICIENT, type ThreeReadings } from './read.ts';
import type { Weighting } from './weigh.ts';

/** Lists what holds the verdict below the class of the centre: caps in plan order, then the rule of evidence. */
export const limitsOf = (
  plan: PropositionPlan,
  weighting: Weighting,
  outcomes: readonly Outcome[],
  { low, centre, high, answered, floor, indicated }: ThreeReadings,
  verdict: number,
  conventions: Conventions,
): readonly Limit[] => {
  const limits: Limit[] = [];
  const uncapped = rankAt(centre, conventions.cuts);
  let at = 0;
  for (const theme of plan.themes) {
    for (const { id, slot, cap } of theme.rules) {
      const weight = weighting.rules[at++] ?? 0;
      if (weight === 0 || cap === undefined || RANK[cap.max] >= uncapped) continue;
      if (below(outcomeAt(outcomes, slot).centre, cap.below)) limits.push({ kind: 'cap', rule: id, max: cap.max });
    }
  }
  if (verdict === INSUFFICIENT) {
    const { minimumAnswered, minimumCoverage } = conventions;
    const coverage = 1 - (high - low);
    if (below(answered, minimumAnswered))
      limits.push({ kind: 'answered', answered: clamp01(answered), minimum: minimumAnswered });
    if (below(coverage, minimumCoverage))
      limits.push({ kind: 'coverage', coverage: clamp01(coverage), minimum: minimumCoverage });
  } else if (verdict < indicated) {
    limits.push({ kind: 'burden-of-proof', floor: classOf(floor), indicated: classOf(indicated) });
  }
  return limits;
};
