import { type Outcome, outcomeAt } from './outcome.ts';
import type { PropositionPlan } from './plan.ts';

/** How a proposition's weight falls on what applies. */
export interface Weighting {
  /** Share of the proposition by theme, in plan order; 0 where nothing applies. They sum to 1, or to 0. */
  readonly themes: readonly number[];
  /** Share of the theme by rule, themes and rules in plan order; 0 where a rule does not apply. */
  readonly local: readonly number[];
  /** Share of the proposition by rule, in the same order. */
  readonly rules: readonly number[];
  /** Whether anything applies. */
  readonly live: boolean;
}

/**
 * Shares out the weight of a proposition among the rules that apply.
 *
 * A rule that does not apply gives its weight to its own theme first; a theme in which nothing applies gives its
 * weight to the other themes.
 */
export const weigh = (plan: PropositionPlan, outcomes: readonly Outcome[]): Weighting => {
  const themes: number[] = [];
  const local: number[] = [];
  const rules: number[] = [];
  let themeTotal = 0;

  for (const theme of plan.themes) {
    let total = 0;
    for (const rule of theme.rules) if (outcomeAt(outcomes, rule.slot).applicable) total += rule.weight;
    for (const rule of theme.rules) {
      local.push(total > 0 && outcomeAt(outcomes, rule.slot).applicable ? rule.weight / total : 0);
    }
    const weight = total > 0 ? theme.weight : 0;
    themes.push(weight);
    themeTotal += weight;
  }

  let at = 0;
  for (let t = 0; t < themes.length; t++) {
    const share = themeTotal > 0 ? (themes[t] ?? 0) / themeTotal : 0;
    themes[t] = share;
    for (const end = at + (plan.themes[t]?.rules.length ?? 0); at < end; at++) rules.push(share * (local[at] ?? 0));
  }
  return { themes, local, rules, live: themeTotal > 0 };
};

/** The share of its proposition that rests on each rule, by slot; absent where no plan asks the rule. */
export const weightsBySlot = (
  plans: readonly PropositionPlan[],
  weightings: readonly Weighting[],
): readonly number[] => {
  const weights: number[] = [];
  for (let p = 0; p < plans.length; p++) {
    const shares = weightings[p]?.rules ?? [];
    let at = 0;
    for (const { rules } of plans[p]?.themes ?? []) for (const { slot } of rules) weights[slot] = shares[at++] ?? 0;
  }
  return weights;
};
