import type { Conventions } from '../aggregate/conventions.ts';
import { NOT_APPLICABLE, type Outcome, outcomeAt } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { aggregate } from '../aggregate/proposition.ts';
import type { Bounds } from '../results/verdict.ts';
import { necessarilyDominates } from '../measures/dominance.ts';
import { switchWeight } from '../measures/weight-stability.ts';
import { applicableRules } from './applicable-rules.ts';

/** Where the preference between two subjects turns as one theme's weight moves. */
export interface ThemeSwitch {
  /** Theme id. */
  readonly theme: string;
  /** Its share of what is compared. Unit: 0 to 1. */
  readonly weight: number;
  /** Share at which both come out alike; absent where no share makes them so. Unit: 0 to 1. */
  readonly turnsAt?: number;
  /** Whether the first comes out higher above that share; absent where there is none. */
  readonly firstHigherAbove?: boolean;
}

/** Two subjects side by side, on the rules that apply to both. */
export interface Comparison {
  /**
   * Which of them is at least as good on every rule, and better on one, however the open questions turn out; `open` when
   * neither is.
   */
  readonly dominance: 'first' | 'second' | 'open';
  /** The first less the second: at worst, at their centres, at best; absent when no rule applies to both. */
  readonly difference?: Bounds;
  /** Live themes by id, one weight varied at a time. */
  readonly switches: readonly ThemeSwitch[];
  /** Rules that apply to one only and are left out; ids. */
  readonly leftOut: readonly string[];
}

/** Compares two subjects that the same plan was put to. */
export const compare = (
  plan: PropositionPlan,
  first: readonly Outcome[],
  second: readonly Outcome[],
  conventions: Conventions,
): Comparison => {
  const a = aggregate(plan, where(plan, first, second), conventions);
  const b = aggregate(plan, where(plan, second, first), conventions);
  const mine = applicableRules(plan, where(plan, first, second));
  const theirs = applicableRules(plan, where(plan, second, first));
  const leftOut = plan.themes
    .flatMap(({ rules }) => rules)
    .filter(
      ({ slot, weight }) => weight > 0 && outcomeAt(first, slot).applicable !== outcomeAt(second, slot).applicable,
    )
    .map(({ id }) => id);
  const difference =
    a.bounds === undefined || b.bounds === undefined
      ? {}
      : {
          difference: {
            low: a.bounds.low - b.bounds.high + 0,
            centre: a.bounds.centre - b.bounds.centre + 0,
            high: a.bounds.high - b.bounds.low + 0,
          },
        };
  const dominance = necessarilyDominates(mine, theirs)
    ? 'first'
    : necessarilyDominates(theirs, mine)
      ? 'second'
      : 'open';
  return { dominance, ...difference, switches: switchesOf(a.themes, b.themes), leftOut };
};

type Themes = ReturnType<typeof aggregate>['themes'];

const switchesOf = (first: Themes, second: Themes): readonly ThemeSwitch[] => {
  const themes = first.flatMap(({ theme, weight, bounds }, index) => {
    const other = second[index]?.bounds;
    return bounds === undefined || other === undefined || weight === 0
      ? []
      : [{ theme, weight, mine: bounds.centre, theirs: other.centre }];
  });
  return themes.map(({ theme, weight }, index) => {
    const turn = switchWeight(
      themes.map(({ mine }) => mine),
      themes.map(({ theirs }) => theirs),
      themes.map((each) => each.weight),
      index,
    );
    if (turn === null || turn.switchWeight === null || turn.firstPreferredAbove === null) return { theme, weight };
    return { theme, weight, turnsAt: turn.switchWeight, firstHigherAbove: turn.firstPreferredAbove };
  });
};

/** The outcomes of one subject, kept only where the rule applies to the other too. */
const where = (plan: PropositionPlan, own: readonly Outcome[], other: readonly Outcome[]): readonly Outcome[] => {
  const kept = [...own];
  for (const { rules } of plan.themes) {
    for (const { slot } of rules)
      kept[slot] = outcomeAt(other, slot).applicable ? outcomeAt(own, slot) : NOT_APPLICABLE;
  }
  return kept;
};
