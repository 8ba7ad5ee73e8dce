import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { discount } from '../../src/aggregate/discount.ts';
import { planOf } from '../../src/aggregate/plan.ts';
import { aggregate } from '../../src/aggregate/proposition.ts';
import { law } from './law.ts';
import {
  middleOf,
  cap,
  finding,
  judged,
  outcomesFrom,
  planFrom,
  range,
  rankOf,
  rulesOf,
  type Sketch,
  type SketchRule,
  share,
  sketchAnd,
  sketches,
  trust,
  withRule,
} from './sketch.ts';

/** What rounding may move: far below the tolerance of any cut. */
const ROUNDING = 1e-12;

const UNJUDGED = { low: 0, centre: 0.5, high: 1 };
const isPoint = ({ found }: SketchRule): boolean => typeof found === 'object' && found.low === found.high;
const isUnknown = ({ found }: SketchRule): boolean => found === 'unknown';
const isJudged = ({ found }: SketchRule): boolean => typeof found === 'object';
const inOrder = (smaller: number | undefined, larger: number | undefined): void => {
  expect(smaller ?? 0).toBeLessThanOrEqual((larger ?? 0) + ROUNDING);
};

/** Asserts that every open end of `after` lies inside `before`. */
const narrows = (before: Sketch, after: Sketch): void => {
  const old = judged(before);
  const now = judged(after);
  inOrder(old.bounds?.low, now.bounds?.low);
  inOrder(now.bounds?.high, old.bounds?.high);
  inOrder(rankOf(old.floor), rankOf(now.floor));
  inOrder(rankOf(now.ceiling), rankOf(old.ceiling));
  inOrder(old.coverage, now.coverage);
};

describe('laws of aggregation', () => {
  law('P1: worst, middle and best are in order and between 0 and 1', sketches, (sketch) => {
    const { bounds = UNJUDGED, themes } = judged(sketch);
    for (const { low, centre, high } of [bounds, ...themes.flatMap((theme) => theme.bounds ?? [])]) {
      expect(0 <= low && low <= centre && centre <= high && high <= 1).toBe(true);
      expect([low, centre, high].some((end) => Object.is(end, -0))).toBe(false);
    }
  });

  law(
    'P2: what is guaranteed is no more than what is indicated, and that no more than what is possible',
    sketches,
    (sketch) => {
      const { floor, ceiling } = judged(sketch);
      inOrder(rankOf(floor), rankOf(middleOf(sketch)));
      inOrder(rankOf(middleOf(sketch)), rankOf(ceiling));
    },
  );

  const shuffles = sketches.chain((sketch) =>
    fc.record({
      sketch: fc.constant(sketch),
      themes: fc.shuffledSubarray([...planFrom(sketch).themes], { minLength: sketch.themes.length }),
    }),
  );
  law(
    'P3: the order in which rules and themes are listed changes no bit of the result',
    shuffles,
    ({ sketch, themes }) => {
      const outcomes = outcomesFrom(sketch);
      const shuffled = themes.map((theme) => ({ ...theme, rules: [...theme.rules].reverse() }));
      const plan = planFrom(sketch);
      const again = { ...plan, themes: shuffled };
      expect(aggregate(planOf(again.proposition, again.themes), outcomes, METHOD_CONVENTIONS)).toEqual(
        aggregate(plan, outcomes, METHOD_CONVENTIONS),
      );
    },
  );

  const factors = fc.constantFrom(0.001, 0.1, 1 / 3, 2, 7, 1000);
  law(
    'P4: scaling the weights of siblings together changes nothing',
    fc.tuple(sketches, factors),
    ([sketch, factor]) => {
      const scaled = {
        themes: sketch.themes.map((theme) => ({
          ...theme,
          weight: theme.weight * factor,
          rules: theme.rules.map((rule) => ({ ...rule, weight: rule.weight * factor })),
        })),
      };
      sameBut(ROUNDING, sketch, scaled);
    },
  );

  law(
    'P5: a rule of weight 0 changes nothing, even with a cap',
    sketchAnd(fc.tuple(share, cap)),
    ({ sketch, rule, more }) => {
      const [score, held] = more;
      const idle = { id: `${rule.id}-idle`, weight: 0, found: { low: score, high: score, trust: 1 }, cap: held };
      expect(judged(withRule(sketch, rule, (kept) => [kept, idle]))).toEqual(judged(sketch));
    },
  );

  law(
    'P6: a rule that does not apply counts as if it were not there',
    sketchAnd(fc.constant(undefined)),
    ({ sketch, rule }) => {
      expect(judged(finding(sketch, rule, 'not-applicable'))).toEqual(judged(withRule(sketch, rule, () => [])));
    },
  );

  law(
    'P7: raising a score lowers nothing and leaves coverage alone',
    sketchAnd(share, isPoint),
    ({ sketch, rule, more }) => {
      if (typeof rule.found !== 'object') return;
      const score = Math.max(rule.found.low, more);
      const before = judged(sketch);
      const after = judged(finding(sketch, rule, { low: score, high: score, trust: rule.found.trust }));
      for (const end of ['low', 'centre', 'high'] as const) inOrder(before.bounds?.[end], after.bounds?.[end]);
      for (const reading of ['floor', 'indicated', 'ceiling', 'verdict'] as const) {
        inOrder(rankOf(before[reading]), rankOf(after[reading]));
      }
      expect(Math.abs(before.coverage - after.coverage)).toBeLessThanOrEqual(ROUNDING);
    },
  );

  const resolutions = sketchAnd(fc.record({ score: range, trust }), isUnknown);
  law('P8: answering what was open can only narrow the range', resolutions, ({ sketch, rule, more }) => {
    narrows(sketch, finding(sketch, rule, { ...more.score, trust: more.trust }));
  });

  const answers = sketchAnd(fc.record({ score: share, trust }), isUnknown);
  law(
    'P9: a good answer to an open question never lowers the centre, the class or the verdict',
    answers,
    ({ sketch, rule, more }) => {
      const score = Math.max(more.score, 1 - more.score);
      const before = judged(sketch);
      const after = judged(finding(sketch, rule, { low: score, high: score, trust: more.trust }));
      inOrder(before.bounds?.centre, after.bounds?.centre);
      inOrder(
        rankOf(middleOf(sketch)),
        rankOf(middleOf(finding(sketch, rule, { low: score, high: score, trust: more.trust }))),
      );
      inOrder(rankOf(before.verdict), rankOf(after.verdict));
    },
  );
  law(
    'P9: a poor answer to an open question never raises the centre or the class indicated',
    answers,
    ({ sketch, rule, more }) => {
      const score = Math.min(more.score, 1 - more.score);
      const before = judged(sketch);
      const after = judged(finding(sketch, rule, { low: score, high: score, trust: more.trust }));
      inOrder(after.bounds?.centre, before.bounds?.centre);
      inOrder(
        rankOf(middleOf(finding(sketch, rule, { low: score, high: score, trust: more.trust }))),
        rankOf(middleOf(sketch)),
      );
    },
  );

  law(
    'P10: a narrower judgement narrows the result',
    sketchAnd(fc.tuple(share, share), isJudged),
    ({ sketch, rule, more }) => {
      if (typeof rule.found !== 'object') return;
      const { low, high, trust: reliability } = rule.found;
      const [a, b] = [low + (high - low) * Math.min(...more), low + (high - low) * Math.max(...more)];
      narrows(sketch, finding(sketch, rule, { low: a, high: Math.min(high, b), trust: reliability }));
    },
  );

  law(
    'P11: better evidence for the same finding narrows the result',
    sketchAnd(trust, isJudged),
    ({ sketch, rule, more }) => {
      if (typeof rule.found !== 'object') return;
      const better = Math.max(rule.found.trust, more);
      narrows(sketch, finding(sketch, rule, { ...rule.found, trust: better }));
    },
  );

  law('P12: contributions add up to the distance of the centre from one half', sketches, (sketch) => {
    const { bounds, contributions } = judged(sketch);
    const sum = contributions.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo((bounds?.centre ?? 0.5) - 0.5, 12);
    if (bounds !== undefined) expect(contributions.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 12);
  });

  law('P13: when nothing is known everything is possible and nothing is said', sketches, (sketch) => {
    const silent = rulesOf(sketch).reduce((rest, rule) => finding(rest, rule, 'unknown'), sketch);
    const { bounds, verdict, coverage } = judged(silent);
    if (bounds === undefined) return;
    expect({ bounds, verdict, coverage }).toEqual({ bounds: UNJUDGED, verdict: 'insufficient-evidence', coverage: 0 });
  });

  law('P14: evidence that supports nothing is the same as not knowing', sketchAnd(range), ({ sketch, rule, more }) => {
    expect(judged(finding(sketch, rule, { ...more, trust: 0 }))).toEqual(judged(finding(sketch, rule, 'unknown')));
    expect(discount({ low: 0, high: 1 }, 1)).toEqual(UNJUDGED);
  });

  law(
    'P22: no more is known than answered, and a verdict is withheld exactly when a minimum is missed',
    sketches,
    (sketch) => {
      const { answered, coverage, verdict, limitedBy, bounds } = judged(sketch);
      inOrder(coverage, answered);
      inOrder(answered, 1);
      if (bounds === undefined) return;
      const { minimumAnswered, minimumCoverage } = METHOD_CONVENTIONS;
      const isMissed = answered < minimumAnswered - 1e-9 || coverage < minimumCoverage - 1e-9;
      expect(verdict === 'insufficient-evidence').toBe(isMissed);
      expect(limitedBy.some(({ kind }) => kind === 'answered' || kind === 'coverage')).toBe(isMissed);
    },
  );

  law('P23: a withheld verdict names no class, and what is claimed stands above the verdict', sketches, (sketch) => {
    const { verdict, indicated, claimed } = judged(sketch);
    if (verdict === 'insufficient-evidence') expect([indicated, claimed]).toEqual([undefined, undefined]);
    else if (claimed !== undefined) expect(rankOf(claimed)).toBeGreaterThan(rankOf(verdict));
  });

  law('P24: nothing that leans means no leaning, and answers that point one way lean that way', sketches, (sketch) => {
    const { leaning, leanings } = judged(sketch);
    const { favourable, unfavourable, mixed } = leanings;
    expect(leaning === 'none').toBe(favourable + unfavourable + mixed === 0);
    if (favourable > 0 && unfavourable === 0) expect(leaning).toBe('favourable');
    if (unfavourable > 0 && favourable === 0) expect(leaning).toBe('unfavourable');
  });

  law('P15: coverage is the weight that rests on what is known, and the width is the rest', sketches, (sketch) => {
    const { bounds, coverage, contributions } = judged(sketch);
    if (bounds === undefined) return;
    const known = rulesOf(sketch).map(({ id, found }) => {
      const weight = contributions.find(({ rule }) => rule === id)?.weight ?? 0;
      if (typeof found !== 'object' || found.high - found.low === 1) return 0;
      return weight * found.trust * (1 - (found.high - found.low));
    });
    expect(coverage).toBeCloseTo(1 - (bounds.high - bounds.low), 12);
    expect(coverage).toBeCloseTo(
      known.reduce((total, part) => total + part, 0),
      12,
    );
  });

  law(
    'P17: splitting a rule into two of half its weight changes nothing',
    sketchAnd(fc.constant(undefined)),
    ({ sketch, rule }) => {
      const halves = withRule(sketch, rule, (whole) => [
        { ...whole, weight: whole.weight / 2 },
        { ...whole, weight: whole.weight / 2, id: `${whole.id}-b` },
      ]);
      sameBut(ROUNDING, sketch, halves);
    },
  );
});

const sameBut = (rounding: number, a: Sketch, b: Sketch): void => {
  const [one, other] = [judged(a), judged(b)];
  for (const end of ['low', 'centre', 'high'] as const) {
    expect(Math.abs((one.bounds?.[end] ?? 0) - (other.bounds?.[end] ?? 0))).toBeLessThanOrEqual(rounding);
  }
  for (const key of ['verdict', 'floor', 'indicated', 'ceiling', 'certainty', 'weakestTheme', 'imbalanced'] as const) {
    expect(one[key]).toBe(other[key]);
  }
};
