import type { Conventions } from '../aggregate/conventions.ts';
import type { Outcome } from '../aggregate/outcome.ts';
import type { PropositionPlan } from '../aggregate/plan.ts';
import { classOf } from '../aggregate/rank.ts';
import type { Class } from '../results/verdict.ts';
import { sampleWeights, mulberry32, type Random } from '../util/random.ts';
import { centreOf, type ApplicableRule, applicableRules, rankWith } from './applicable-rules.ts';

/** How often each class comes out when weights and open scores are drawn. */
export interface Acceptability {
  /** Share of draws by class; they sum to 1. A share of weightings, not a chance of being right. */
  readonly shares: Readonly<Record<Class, number>>;
  /** Number of draws. */
  readonly samples: number;
  /** Seed of the draws: the same seed gives the same shares. */
  readonly seed: number;
}

/** How to draw. */
export interface Sampling {
  /** Number of draws; 9,604 bring each share within .01 at 95%. */
  readonly samples?: number;
  /** Seed; 1 when left out. */
  readonly seed?: number;
}

/**
 * Draws weights (every mix of siblings as likely as any other, node by node) and open scores (evenly over their range)
 * and counts the classes; absent when nothing applies.
 *
 * A supplement to the exact answers, not a part of an assessment: drawing takes logarithms, whose last bits may differ
 * from one engine to another.
 */
export const acceptability = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  conventions: Conventions,
  { samples = 9604, seed = 1 }: Sampling = {},
): Acceptability | undefined => {
  const rules = applicableRules(plan, outcomes);
  if (rules.length === 0 || samples < 1) return undefined;

  const random = mulberry32(seed);
  // One set of rules for all draws: to make new ones would cost more than to draw and to sum.
  const drawn = rules.map((rule): Drawn => ({ ...rule }));
  const themes = plan.themes
    .map(({ id }) => drawn.filter(({ theme }) => theme === id))
    .filter(({ length }) => length > 0);
  const counts: Record<Class, number> = { weak: 0, mixed: 0, positive: 0, strong: 0 };
  for (let draw = 0; draw < samples; draw++) {
    drawAnew(themes, random);
    counts[classOf(rankWith(drawn, centreOf, conventions))] += 1;
  }
  return {
    shares: {
      weak: counts.weak / samples,
      mixed: counts.mixed / samples,
      positive: counts.positive / samples,
      strong: counts.strong / samples,
    },
    samples,
    seed,
  };
};

interface Drawn extends ApplicableRule {
  weight: number;
  centre: number;
}

const drawAnew = (themes: readonly (readonly Drawn[])[], random: Random): void => {
  const shares = sampleWeights(random, themes.length);
  for (let t = 0; t < themes.length; t++) {
    const rules = themes[t] ?? [];
    const locals = sampleWeights(random, rules.length);
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r];
      if (rule === undefined) continue;
      rule.weight = (shares[t] ?? 0) * (locals[r] ?? 0);
      rule.centre = rule.low + random() * (rule.high - rule.low);
    }
  }
};
