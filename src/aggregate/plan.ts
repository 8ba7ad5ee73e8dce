import type { Class, PropositionId } from '../results/verdict.ts';
import { sortedBy } from '../util/number.ts';

/** A critical rule's hold on the whole proposition. */
export interface Cap {
  /** Score under which the cap bites. Unit: 0 to 0.5, so that an unknown rule never caps what is indicated. */
  readonly below: number;
  /** Best class that is then left. */
  readonly max: Class;
}

/** One rule in a plan. */
export interface RulePlan {
  /** Rule id. */
  readonly id: string;
  /** Where its outcome stands in the list of outcomes. */
  readonly slot: number;
  /** Weight among the rules of its theme, 0 or more; only ratios matter. */
  readonly weight: number;
  /** Cap of a critical rule; absent for every other rule. */
  readonly cap?: Cap;
}

/** One theme in a plan. */
export interface ThemePlan {
  /** Theme id inside the proposition. */
  readonly id: string;
  /** Weight among the themes of the proposition, 0 or more; only ratios matter. */
  readonly weight: number;
  /** Its rules, by id. */
  readonly rules: readonly RulePlan[];
}

/** What is summed for one proposition, in which order: made once, used for every dossier. */
export interface PropositionPlan {
  /** Which proposition. */
  readonly proposition: PropositionId;
  /** Its themes, by id. */
  readonly themes: readonly ThemePlan[];
}

/**
 * Makes a plan: puts themes and rules in the order of their ids, so that sums come out the same to the last bit
 * however the rules were listed.
 *
 * @throws RangeError for a weight that is negative, not finite, or so large that a sum could overflow.
 */
export const planOf = (proposition: PropositionId, themes: readonly ThemePlan[]): PropositionPlan => ({
  proposition,
  themes: sortedBy(themes, ({ id }) => id).map(({ id, weight, rules }) => ({
    id,
    weight: checked(weight, `${proposition}/${id}`),
    rules: sortedBy(rules, (rule) => rule.id).map((rule) => ({ ...rule, weight: checked(rule.weight, rule.id) })),
  })),
});

const LARGEST_WEIGHT = 1e300;

const checked = (weight: number, of: string): number => {
  if (weight >= 0 && weight <= LARGEST_WEIGHT) return weight + 0;
  throw new RangeError(
    `The weight of ${of} must be a number from 0 to ${String(LARGEST_WEIGHT)}, not ${String(weight)}.`,
  );
};
