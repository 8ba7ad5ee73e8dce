import type { Conventions } from '../aggregate/conventions.ts';
import { type Outcome, outcomeOf } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { aggregate } from '../aggregate/proposition.ts';
import { RANK } from '../aggregate/rank.ts';
import type { Class, Verdict } from '../results/verdict.ts';
import { atLeast, sortedBy } from '../util/number.ts';
import {
  capWith,
  centreOf,
  cutOf,
  type ApplicableRule,
  applicableRules,
  rankWith,
  valueWith,
} from './applicable-rules.ts';

/** One rule that would have to come out otherwise. */
export interface Change {
  /** Rule id. */
  readonly rule: string;
  /** What its score is now, at the centre. Unit: 0 to 1. */
  readonly from: number;
  /** What it would be: fully met, or not at all. */
  readonly to: 0 | 1;
  /** How far the proposition's centre would move. */
  readonly moves: number;
}

/** The fewest changes after which another class would be indicated. */
export interface Counterfactual {
  /** Class aimed at: at least this one on the way up, at most this one on the way down. */
  readonly target: Class;
  /** Whether rules that can be changed are enough. */
  readonly possible: boolean;
  /** The fewest changes: lifted caps first, then the widest; none when already there or when it is not possible. */
  readonly changes: readonly Change[];
  /** What could be said after the changes, shown by the best evidence. */
  readonly verdict: Verdict;
  /** True when the class is indicated, or would be, but evidence holds the verdict below it: evidence first. */
  readonly evidenceFirst: boolean;
}

/**
 * Finds the fewest rules that, fully met, would lift what is indicated to a class.
 *
 * Only rules for which `actionable` holds are offered. It is a change in the assessment: nothing here promises that the
 * world would follow.
 */
export const counterfactualUp = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  target: Class,
  actionable: (rule: string) => boolean = () => true,
): Counterfactual => {
  const rules = applicableRules(plan, outcomes);
  const bound = rules.filter((rule) => capWith([rule], centreOf) < RANK[target]);
  const free = rules.filter((rule) => !bound.includes(rule) && rule.centre < 1 && actionable(rule.id));
  const byGain = sortedBy(free, ({ weight, centre }) => -weight * (1 - centre));
  const reaches = (chosen: readonly ApplicableRule[]): boolean =>
    atLeast(valueWith(rules, settingTo(1, chosen)), cutOf(RANK[target], conventions));

  const chosen = bound.every(({ id }) => actionable(id)) ? fewest(bound, byGain, reaches) : undefined;
  return counterfactual(plan, outcomes, conventions, target, chosen, 1);
};

/** Finds the fewest rules that, not met at all, would lower what is indicated to a class. */
export const counterfactualDown = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  target: Class,
  actionable: (rule: string) => boolean = () => true,
): Counterfactual => {
  const rules = applicableRules(plan, outcomes);
  const free = rules.filter((rule) => rule.centre > 0 && actionable(rule.id));
  const byLoss = sortedBy(free, ({ weight, centre }) => -weight * centre);
  const lowers = (chosen: readonly ApplicableRule[]): boolean =>
    rankWith(rules, settingTo(0, chosen), conventions) <= RANK[target];

  const set = rules.length === 0 ? undefined : fewest([], byLoss, lowers);
  // A single cap is fewer than any two rules, and the losses are not in its order.
  const cap = free.find((rule) => lowers([rule]));
  const chosen = cap !== undefined && (set === undefined || set.length > 1) ? [cap] : set;
  return counterfactual(plan, outcomes, conventions, target, chosen, 0);
};

const counterfactual = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  target: Class,
  chosen: readonly ApplicableRule[] | undefined,
  to: 0 | 1,
): Counterfactual => {
  const changed = [...outcomes];
  for (const { slot } of chosen ?? []) changed[slot] = outcomeOf({ low: to, centre: to, high: to });
  const after = aggregate(plan, changed, conventions);
  const possible = chosen !== undefined && after.bounds !== undefined;
  return {
    target,
    possible,
    changes: (chosen ?? []).map(({ id, weight, centre }) => ({
      rule: id,
      from: centre,
      to,
      moves: weight * (to - centre) + 0,
    })),
    verdict: after.verdict,
    evidenceFirst: to === 1 && possible && !reached(after.verdict, target),
  };
};

const reached = (verdict: Verdict, target: Class): boolean =>
  verdict !== 'insufficient-evidence' && verdict !== 'not-applicable' && RANK[verdict] >= RANK[target];

const settingTo =
  (to: number, chosen: readonly ApplicableRule[]): ((rule: ApplicableRule) => number) =>
  (rule) =>
    chosen.includes(rule) ? to : rule.centre;

const fewest = (
  start: readonly ApplicableRule[],
  more: readonly ApplicableRule[],
  suffices: (chosen: readonly ApplicableRule[]) => boolean,
): readonly ApplicableRule[] | undefined => {
  for (let count = 0; count <= more.length; count++) {
    const chosen = [...start, ...more.slice(0, count)];
    if (suffices(chosen)) return chosen;
  }
  return undefined;
};
