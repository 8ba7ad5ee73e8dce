import * as fc from 'fast-check';
import { baselineOf } from '../../src/aggregate/baseline.ts';
import { discount } from '../../src/aggregate/discount.ts';
import { NOT_APPLICABLE, UNKNOWN, type Outcome, outcomeOf } from '../../src/aggregate/outcome.ts';
import { classOf } from '../../src/aggregate/rank.ts';
import { type Cap, type PropositionPlan, planOf } from '../../src/aggregate/plan.ts';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { aggregate, type PropositionNumbers } from '../../src/aggregate/proposition.ts';
import type { Exposure, ExposureState } from '../../src/aggregate/stress.ts';
import { type Class, CLASSES, type Verdict } from '../../src/results/verdict.ts';

/** A tree of rules with what was found, before evidence is weighed. */
export interface Sketch {
  readonly themes: readonly { readonly id: string; readonly weight: number; readonly rules: readonly SketchRule[] }[];
}

export type Found =
  | 'unknown'
  | 'not-applicable'
  | { readonly low: number; readonly high: number; readonly trust: number };

export interface SketchRule {
  readonly id: string;
  readonly weight: number;
  readonly found: Found;
  readonly cap?: Cap;
}

/** What the engine makes of a sketch. */
export const judged = (sketch: Sketch): PropositionNumbers =>
  aggregate(planFrom(sketch), outcomesFrom(sketch), METHOD_CONVENTIONS);

/** Class of the middle, whether or not a verdict stands; `undefined` where nothing applies. */
export const middleClass = (plan: PropositionPlan, outcomes: readonly Outcome[]): Class | undefined => {
  const { weighting, readings } = baselineOf(plan, outcomes, METHOD_CONVENTIONS);
  return weighting.live ? classOf(readings.indicated) : undefined;
};

export const middleOf = (sketch: Sketch): Class | undefined => middleClass(planFrom(sketch), outcomesFrom(sketch));

export const planFrom = ({ themes }: Sketch): PropositionPlan => {
  let slot = 0;
  return planOf(
    'place',
    themes.map(({ id, weight, rules }) => ({
      id,
      weight,
      rules: rules.map((rule) => ({
        id: rule.id,
        weight: rule.weight,
        slot: slot++,
        ...(rule.cap === undefined ? {} : { cap: rule.cap }),
      })),
    })),
  );
};

export const outcomesFrom = (sketch: Sketch): readonly Outcome[] =>
  rulesOf(sketch).map(({ found }) => outcomeFor(found));

export const rulesOf = ({ themes }: Sketch): readonly SketchRule[] => themes.flatMap(({ rules }) => rules);

/** The same sketch with one rule replaced, or taken out when `change` returns nothing. */
export const withRule = (
  sketch: Sketch,
  target: SketchRule,
  change: (rule: SketchRule) => readonly SketchRule[],
): Sketch => ({
  themes: sketch.themes.map((theme) => ({
    ...theme,
    rules: theme.rules.flatMap((rule) => (rule === target ? change(rule) : [rule])),
  })),
});

export const finding = (sketch: Sketch, target: SketchRule, found: Found): Sketch =>
  withRule(sketch, target, (rule) => [{ ...rule, found }]);

/** -1 for too little evidence, -2 where nothing applies, else the rank of the class. */
export const rankOf = (verdict: Verdict | undefined): number => {
  if (verdict === 'insufficient-evidence') return -1;
  return verdict === undefined || verdict === 'not-applicable' ? -2 : CLASSES.indexOf(verdict);
};

export const share: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

export const trust: fc.Arbitrary<number> = fc.constantFrom(1, 0.8, 0.5, 0.25, 0);

export const range: fc.Arbitrary<{ readonly low: number; readonly high: number }> = fc
  .tuple(share, share)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

const point = share.map((score) => ({ low: score, high: score }));

const found: fc.Arbitrary<Found> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(point, trust).map(([score, a]) => ({ ...score, trust: a })) },
  { weight: 2, arbitrary: fc.tuple(range, trust).map(([score, a]) => ({ ...score, trust: a })) },
  { weight: 2, arbitrary: fc.constant('unknown' as const) },
  { weight: 1, arbitrary: fc.constant('not-applicable' as const) },
);

const weight = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

export const cap: fc.Arbitrary<Cap> = fc.record({
  below: fc.integer({ min: 1, max: 50 }).map((n) => n / 100),
  max: fc.constantFrom('weak', 'mixed', 'positive'),
});

const rule = fc
  .record({ weight, found, cap: fc.option(cap, { freq: 4, nil: undefined }) })
  .map(({ cap: held, ...rest }) => (held === undefined ? rest : { ...rest, cap: held }));

/** Trees of up to four themes with up to five rules each; ids are not in the order of the list. */
export const sketches: fc.Arbitrary<Sketch> = fc
  .array(fc.record({ weight, rules: fc.array(rule, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 4 })
  .map((themes) => ({
    themes: themes.map((theme, t) => ({
      id: `t${String(9 - t)}`,
      weight: theme.weight,
      rules: theme.rules.map((each, r) => ({ ...each, id: `t${String(9 - t)}/r${String((r * 3) % 5)}` })),
    })),
  }));

/** A tree, one of its rules, and what else a law needs. */
export const sketchAnd = <More>(
  more: fc.Arbitrary<More>,
  wanted: (rule: SketchRule) => boolean = () => true,
): fc.Arbitrary<{ readonly sketch: Sketch; readonly rule: SketchRule; readonly more: More }> =>
  fc
    .tuple(sketches, fc.nat(), more)
    .filter(([sketch]) => rulesOf(sketch).some(wanted))
    .map(([sketch, at, rest]) => {
      const candidates = rulesOf(sketch).filter(wanted);
      const chosen = candidates[at % candidates.length];
      if (chosen === undefined) throw new Error('the filter leaves a candidate');
      return { sketch, rule: chosen, more: rest };
    });

const state: fc.Arbitrary<ExposureState> = fc.constantFrom(
  'established',
  'claimed',
  'possible',
  'absent',
  'unanswered',
  'not-applicable',
);

/** Up to five exposures of a tree with at most twenty rules. */
export const exposures: fc.Arbitrary<readonly Exposure[]> = fc
  .array(fc.record({ state, losses: fc.array(fc.tuple(fc.nat(19), share), { maxLength: 6 }) }), { maxLength: 5 })
  .map((list) => list.map((each, e) => ({ ...each, id: `e${String(9 - e)}` })));

const outcomeFor = (what: Found): Outcome => {
  if (what === 'unknown') return UNKNOWN;
  if (what === 'not-applicable') return NOT_APPLICABLE;
  return outcomeOf(discount(what, what.trust));
};
