import type { Conventions } from '../aggregate/conventions.ts';
import type { Outcome } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { classOf, RANK } from '../aggregate/rank.ts';
import { CLASSES, type Class } from '../results/verdict.ts';
import { mrSort } from '../measures/mr-sort.ts';
import { capWith, centreOf, cutOf, applicableRules } from './applicable-rules.ts';

/**
 * Reads a proposition by majority instead of by mean: the best class that rules of enough weight reach on their own,
 * caps applied; absent when nothing applies.
 *
 * For reviewers, beside the verdict and never in place of it: with few rules that are nearly yes or no it is all or
 * nothing around the majority. Unit of `majority`: share of weight; two thirds is customary.
 */
export const majorityReading = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  majority: number = 2 / 3,
): Class | undefined => {
  const rules = applicableRules(plan, outcomes);
  if (rules.length === 0) return undefined;

  const reached = mrSort(rules.map(centreOf), {
    directions: rules.map(() => 'max'),
    weights: rules.map(({ weight }) => weight),
    majority,
    categories: ABOVE_WEAK.map((id) => ({ id, profile: rules.map(() => cutOf(RANK[id], conventions)) })),
    otherwise: 'weak',
  });
  const rank = (CLASSES as readonly string[]).indexOf(reached);
  return classOf(Math.min(rank, capWith(rules, centreOf)));
};

const ABOVE_WEAK: readonly Class[] = ['strong', 'positive', 'mixed'];
