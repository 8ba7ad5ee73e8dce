import type { Conventions } from '../aggregate/conventions.ts';
import { type Outcome, outcomeAt } from '../aggregate/outcome.ts';
import type { Cap, PropositionPlan } from '../aggregate/plan.ts';
import { RANK, rankAt, STRONG } from '../aggregate/rank.ts';
import { weigh } from '../aggregate/weigh.ts';
import type { Bounds } from '../results/verdict.ts';
import { below } from '../util/number.ts';

/** A rule that counts, with its share of the proposition. */
export interface ApplicableRule extends Bounds {
  /** Rule id. */
  readonly id: string;
  /** Theme id. */
  readonly theme: string;
  /** Where its outcome stands. */
  readonly slot: number;
  /** Share of the proposition, above 0. All of them sum to 1. */
  readonly weight: number;
  /** Cap of a critical rule; absent for every other rule. */
  readonly cap?: Cap;
}

/** Lists the rules that count, in plan order. */
export const applicableRules = (plan: PropositionPlan, outcomes: readonly Outcome[]): readonly ApplicableRule[] => {
  const { rules } = weigh(plan, outcomes);
  return plan.themes
    .flatMap((theme) => theme.rules.map((rule) => ({ theme: theme.id, rule })))
    .flatMap(({ theme, rule }, index) => {
      const weight = rules[index] ?? 0;
      if (weight === 0) return [];
      const { low, centre, high } = outcomeAt(outcomes, rule.slot);
      const cap = rule.cap === undefined ? {} : { cap: rule.cap };
      return [{ id: rule.id, theme, slot: rule.slot, weight, low, centre, high, ...cap }];
    });
};

/** Returns the weighted score when every rule scores what `scoreOf` says. */
export const valueWith = (rules: readonly ApplicableRule[], scoreOf: (rule: ApplicableRule) => number): number => {
  let total = 0;
  let value = 0;
  for (const rule of rules) {
    total += rule.weight;
    value += rule.weight * scoreOf(rule);
  }
  return total > 0 ? value / total : 0;
};

/** Returns the rank that caps leave when every rule scores what `scoreOf` says; that of `strong` when none bites. */
export const capWith = (rules: readonly ApplicableRule[], scoreOf: (rule: ApplicableRule) => number): number => {
  let rank = STRONG;
  for (const rule of rules) {
    if (rule.cap !== undefined && below(scoreOf(rule), rule.cap.below)) rank = Math.min(rank, RANK[rule.cap.max]);
  }
  return rank;
};

/** Returns the rank of the class, caps applied, when every rule scores what `scoreOf` says. */
export const rankWith = (
  rules: readonly ApplicableRule[],
  scoreOf: (rule: ApplicableRule) => number,
  { cuts }: Conventions,
): number => Math.min(rankAt(valueWith(rules, scoreOf), cuts), capWith(rules, scoreOf));

/** The score that is indicated. */
export const centreOf = ({ centre }: ApplicableRule): number => centre;

/** Returns the score from which a class of this rank or better begins; 0 for the lowest. */
export const cutOf = (rank: number, { cuts }: Conventions): number =>
  [0, cuts.mixed, cuts.positive, cuts.strong][rank] ?? Number.POSITIVE_INFINITY;
