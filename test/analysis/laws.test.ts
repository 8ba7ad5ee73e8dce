import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { type Outcome, outcomeOf } from '../../src/aggregate/outcome.ts';
import type { PropositionPlan } from '../../src/aggregate/plan.ts';
import { compare } from '../../src/analysis/compare.ts';
import { counterfactualDown, counterfactualUp } from '../../src/analysis/counterfactual.ts';
import { type ApplicableRule, applicableRules } from '../../src/analysis/applicable-rules.ts';
import { nextEvidence } from '../../src/analysis/next-evidence.ts';
import { weightSensitivity } from '../../src/analysis/weights.ts';
import { why } from '../../src/analysis/why.ts';
import type { Class } from '../../src/results/verdict.ts';
import { law } from '../aggregate/law.ts';
import {
  judged,
  middleClass,
  middleOf,
  outcomesFrom,
  planFrom,
  rankOf,
  type Sketch,
  sketches,
} from '../aggregate/sketch.ts';

const small = sketches.filter((sketch) => applicableRules(planFrom(sketch), outcomesFrom(sketch)).length <= 12);
const classes: fc.Arbitrary<Class> = fc.constantFrom('weak', 'mixed', 'positive', 'strong');

/** The class indicated when some rules score something else: asked of the engine, not of the analysis. */
const indicatedWith = (
  plan: PropositionPlan,
  outcomes: readonly Outcome[],
  chosen: readonly ApplicableRule[],
  scoreOf: (rule: ApplicableRule) => number,
): number => {
  const changed = [...outcomes];
  for (const rule of chosen) {
    const score = scoreOf(rule);
    changed[rule.slot] = outcomeOf({ low: score, centre: score, high: score });
  }
  return rankOf(middleClass(plan, changed));
};

/** Every selection of fewer than `size` rules. */
const selectionsBelow = (rules: readonly ApplicableRule[], size: number): readonly (readonly ApplicableRule[])[] => {
  let all: readonly (readonly ApplicableRule[])[] = [[]];
  for (const rule of rules) {
    all = all.flatMap((chosen) => (chosen.length < size - 1 ? [chosen, [...chosen, rule]] : [chosen]));
  }
  return size > 0 ? all : [];
};

describe('laws of analysis', () => {
  law('P12: the steps of a waterfall lead from one half to the centre', sketches, (sketch) => {
    const { steps, to } = why(judged(sketch));
    if (to !== undefined) expect(steps.at(-1)?.reaches ?? 0.5).toBeCloseTo(to, 12);
  });

  law(
    'P18: no fewer rules, fully met, would lift the class',
    fc.tuple(small, classes, fc.func(fc.boolean())),
    (given) => {
      const [sketch, target, mayChange] = given;
      const [plan, outcomes] = [planFrom(sketch), outcomesFrom(sketch)];
      const rules = applicableRules(plan, outcomes);
      const actionable = (id: string): boolean => mayChange(id);
      const { possible, changes } = counterfactualUp(plan, outcomes, METHOD_CONVENTIONS, target, actionable);
      const free = rules.filter(({ id }) => actionable(id));
      const lifts = (chosen: readonly ApplicableRule[]): boolean =>
        indicatedWith(plan, outcomes, chosen, () => 1) >= rankOf(target);
      if (rules.length === 0) return expect(possible).toBe(false);
      if (!possible) return expect(lifts(free)).toBe(false);
      expect(lifts(free.filter(({ id }) => changes.some(({ rule }) => rule === id)))).toBe(true);
      for (const fewer of selectionsBelow(free, changes.length)) expect(lifts(fewer)).toBe(false);
    },
  );

  law('P18: no fewer rules, not met at all, would lower the class', fc.tuple(small, classes), ([sketch, target]) => {
    const [plan, outcomes] = [planFrom(sketch), outcomesFrom(sketch)];
    const rules = applicableRules(plan, outcomes);
    const { possible, changes } = counterfactualDown(plan, outcomes, METHOD_CONVENTIONS, target);
    const lowers = (chosen: readonly ApplicableRule[]): boolean =>
      indicatedWith(plan, outcomes, chosen, () => 0) <= rankOf(target);
    if (rules.length === 0) return expect(possible).toBe(false);
    expect(possible).toBe(true);
    expect(lowers(rules.filter(({ id }) => changes.some(({ rule }) => rule === id)))).toBe(true);
    for (const fewer of selectionsBelow(rules, changes.length)) expect(lowers(fewer)).toBe(false);
  });

  law('P19: the share of a range that flips the class is what a fine grid finds', small, (sketch) => {
    const [plan, outcomes] = [planFrom(sketch), outcomesFrom(sketch)];
    const rules = applicableRules(plan, outcomes);
    const now = rankOf(middleClass(plan, outcomes));
    const [item] = nextEvidence(plan, outcomes, METHOD_CONVENTIONS).items;
    const rule = rules.find(({ id }) => id === item?.rule);
    if (item === undefined || rule === undefined) return;
    const points = 400;
    let flipped = 0;
    for (let i = 0; i < points; i++) {
      const score = rule.low + ((i + 0.5) / points) * (rule.high - rule.low);
      if (indicatedWith(plan, outcomes, [rule], () => score) !== now) flipped += 1;
    }
    // Four steps at most (three cuts and a cap), each off by at most one point.
    expect(Math.abs(item.flip - flipped / points)).toBeLessThanOrEqual(4 / points + 1e-6);
  });

  law('shares of width and of variance sum to 1', sketches, (sketch) => {
    const { items } = nextEvidence(planFrom(sketch), outcomesFrom(sketch), METHOD_CONVENTIONS);
    if (items.length === 0) return;
    expect(items.reduce((sum, { widthShare }) => sum + widthShare, 0)).toBeCloseTo(1, 9);
    expect(items.reduce((sum, { sobol }) => sum + sobol, 0)).toBeCloseTo(1, 9);
  });

  law('no smaller set of answers than the one named could change the class', small, (sketch) => {
    const [plan, outcomes] = [planFrom(sketch), outcomesFrom(sketch)];
    const rules = applicableRules(plan, outcomes);
    const now = rankOf(middleClass(plan, outcomes));
    const flips = (chosen: readonly ApplicableRule[]): boolean =>
      indicatedWith(plan, outcomes, chosen, ({ high }) => high) !== now ||
      indicatedWith(plan, outcomes, chosen, ({ low }) => low) !== now;
    const { smallestSet } = nextEvidence(plan, outcomes, METHOD_CONVENTIONS);
    if (smallestSet.length === 0) return expect(flips(rules)).toBe(false);
    expect(flips(rules.filter(({ id }) => smallestSet.includes(id)))).toBe(true);
    for (const fewer of selectionsBelow(rules, smallestSet.length)) expect(flips(fewer)).toBe(false);
  });

  law('P20: a theme weight inside its stable range keeps the class, one outside changes it', sketches, (sketch) => {
    const sensitivity = sensitivityOf(sketch);
    if (sensitivity === undefined || sensitivity.themes.length < 2) return;
    const varied = sensitivity.themes[0];
    if (varied === undefined) return;
    for (let i = 1; i < 50; i++) {
      const share = i / 50;
      const { low, high } = varied.stable;
      // Too near an end, rounding and the tolerance of the cuts decide.
      if (Math.min(Math.abs(share - low), Math.abs(share - high)) < 1e-6) continue;
      const indicated = middleOf(reweighted(sketch, varied.theme, share, varied.weight));
      expect(indicated === sensitivity.indicated).toBe(low < share && share < high);
    }
  });

  law(
    'P21: weights moved within the tolerance keep the class at every corner; a little further, some corner leaves it',
    sketches,
    (sketch) => {
      const sensitivity = sensitivityOf(sketch);
      if (sensitivity === undefined) return;
      const ids = sensitivity.themes.map(({ theme }) => theme);
      const keeps = (delta: number): boolean =>
        corners(ids.length).every((corner) => {
          const moved = {
            themes: sketch.themes.map((theme) => {
              const up = corner[ids.indexOf(theme.id)] ?? false;
              return { ...theme, weight: theme.weight * (up ? 1 + delta : 1 - delta) };
            }),
          };
          return middleOf(moved) === sensitivity.indicated;
        });
      const { tolerance } = sensitivity;
      if (tolerance > 1e-6) expect(keeps(Math.min(tolerance, 0.999) - 1e-6)).toBe(true);
      if (tolerance < 0.999) expect(keeps(tolerance + 1e-6)).toBe(false);
    },
  );

  law('comparing the other way round turns the difference about', fc.tuple(sketches, fc.nat(20)), ([sketch, shift]) => {
    const plan = planFrom(sketch);
    const first = outcomesFrom(sketch);
    const second = [...first.slice(shift % first.length), ...first.slice(0, shift % first.length)];
    const one = compare(plan, first, second, METHOD_CONVENTIONS);
    const other = compare(plan, second, first, METHOD_CONVENTIONS);
    expect(one.leftOut).toEqual(other.leftOut);
    expect(one.difference?.low ?? 0).toBeCloseTo(-(other.difference?.high ?? 0), 12);
    expect(one.difference?.centre ?? 0).toBeCloseTo(-(other.difference?.centre ?? 0), 12);
    const turned = { first: 'second', second: 'first', open: 'open' } as const;
    expect(other.dominance).toBe(turned[one.dominance]);
  });
});

const sensitivityOf = (sketch: Sketch) => weightSensitivity(planFrom(sketch), outcomesFrom(sketch), METHOD_CONVENTIONS);

/** One theme at a new share; the others keep their proportions. */
const reweighted = (sketch: Sketch, id: string, share: number, before: number): Sketch => {
  const own = sketch.themes.find((theme) => theme.id === id)?.weight ?? 0;
  const others = (own * (1 - before)) / before;
  return {
    themes: sketch.themes.map((theme) =>
      theme.id === id ? { ...theme, weight: (others * share) / (1 - share) } : theme,
    ),
  };
};

const corners = (count: number): readonly (readonly boolean[])[] => {
  let all: readonly (readonly boolean[])[] = [[]];
  for (let i = 0; i < count; i++)
    all = all.flatMap((corner) => [
      [...corner, false],
      [...corner, true],
    ]);
  return all;
};
