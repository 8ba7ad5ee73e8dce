import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { acceptability } from '../../src/analysis/acceptability.ts';
import { compare } from '../../src/analysis/compare.ts';
import { counterfactualDown, counterfactualUp } from '../../src/analysis/counterfactual.ts';
import { majorityReading } from '../../src/analysis/majority-reading.ts';
import { nextEvidence } from '../../src/analysis/next-evidence.ts';
import { weightSensitivity } from '../../src/analysis/weights.ts';
import { why } from '../../src/analysis/why.ts';
import { type Found, judged, outcomesFrom, planFrom, type Sketch, type SketchRule } from '../aggregate/sketch.ts';

const known = (score: number, trust = 1): Found => ({ low: score, high: score, trust });
const rule = (id: string, found: Found, more: Partial<SketchRule> = {}): SketchRule => ({
  id,
  weight: 1,
  found,
  ...more,
});
const theme = (id: string, weight: number, ...rules: readonly SketchRule[]) => ({ id, weight, rules });
const sketch = (...rules: readonly SketchRule[]): Sketch => ({ themes: [theme('t', 1, ...rules)] });
const given = (of: Sketch) => [planFrom(of), outcomesFrom(of), METHOD_CONVENTIONS] as const;

describe('why', () => {
  it('lists the longest step first and stays silent on what does not apply', () => {
    // (.9 + .2) / 2 = .55: from .5 down .15, up .2
    expect(why(judged(sketch(rule('a', known(0.2)), rule('b', known(0.9)), rule('c', 'not-applicable'))))).toEqual({
      from: 0.5,
      steps: [
        { rule: 'b', value: 0.2, reaches: 0.7 },
        { rule: 'a', value: expect.closeTo(-0.15, 12) as number, reaches: expect.closeTo(0.55, 12) as number },
      ],
      to: expect.closeTo(0.55, 12) as number,
      limitedBy: [],
    });
    expect(why(judged(sketch(rule('a', 'not-applicable'))))).toEqual({ from: 0.5, steps: [], limitedBy: [] });
  });
});

describe('what to find out next', () => {
  it('puts the cheaper of two equal questions first', () => {
    const { items } = nextEvidence(...given(sketch(rule('a', 'unknown'), rule('b', 'unknown'))), (id) =>
      id === 'a' ? 4 : 1,
    );
    expect(items.map(({ rule: id, cost }) => [id, cost])).toEqual([
      ['b', 1],
      ['a', 4],
    ]);
  });

  it('names the two answers that together could do what neither could alone', () => {
    // Centre .5; either alone moves it by .1 * .5 = .05 at most, to .45 or .55; both reach .6 or .4.
    const both = sketch(rule('a', 'unknown'), rule('b', 'unknown'), rule('c', known(0.5), { weight: 8 }));
    const { items, smallestSet } = nextEvidence(...given(both));
    expect(items.every(({ flip }) => flip === 0)).toBe(true);
    expect(smallestSet).toEqual(['a', 'b']);
  });

  it('has nothing to ask where all is known', () => {
    expect(nextEvidence(...given(sketch(rule('a', known(0.5)))))).toEqual({ items: [], smallestSet: [] });
  });
});

describe('the fewest changes', () => {
  it('lift a binding cap first, and only where somebody can', () => {
    const capped = sketch(
      rule('a', known(0.5), { weight: 8 }),
      rule('safe', known(0), { cap: { below: 0.25, max: 'mixed' } }),
    );
    // Lifting `safe` alone leaves (4 + 1) / 9 = .556.
    const up = counterfactualUp(...given(capped), 'positive');
    expect(up.changes.map(({ rule: id }) => id)).toEqual(['safe', 'a']);
    expect(up).toMatchObject({ possible: true, verdict: 'strong', evidenceFirst: false });
    expect(counterfactualUp(...given(capped), 'positive', (id) => id !== 'safe')).toMatchObject({
      possible: false,
      changes: [],
    });
  });

  it('are none where the class is already indicated and shown', () => {
    // [.65, 1]: the centre .825 indicates strong, the floor .65 is positive, so strong may be said.
    const shown = sketch(rule('a', known(1, 0.5)), rule('b', known(1, 0.8)));
    expect(counterfactualUp(...given(shown), 'strong')).toEqual({
      target: 'strong',
      possible: true,
      changes: [],
      verdict: 'strong',
      evidenceFirst: false,
    });
  });

  it('put evidence first where the class is indicated and not guaranteed', () => {
    const capped = rule('safe', known(0, 0.5), { cap: { below: 0.25, max: 'mixed' } });
    const doubted = sketch(rule('a', known(1), { weight: 8 }), capped);
    expect(counterfactualUp(...given(doubted), 'strong')).toMatchObject({
      possible: true,
      changes: [],
      verdict: 'positive',
      evidenceFirst: true,
    });
  });

  it('fall by one cap rather than by two rules', () => {
    const held = sketch(
      rule('a', known(1), { weight: 4 }),
      rule('b', known(1), { weight: 4 }),
      rule('safe', known(1), { cap: { below: 0.25, max: 'weak' } }),
    );
    expect(counterfactualDown(...given(held), 'weak').changes.map(({ rule: id }) => id)).toEqual(['safe']);
  });
});

describe('how far weights may move', () => {
  it('gives the closed form of the reference case', () => {
    // Scores .9, .5, .4 at weights 2, 1, 1: V = t * .9 + (1 - t) * .45; .6 at t = 1/3, .8 at t = 7/9.
    const three: Sketch = {
      themes: [
        theme('a', 2, rule('x', known(0.9))),
        theme('b', 1, rule('y', known(0.5))),
        theme('c', 1, rule('z', known(0.4))),
      ],
    };
    const sensitivity = weightSensitivity(...given(three));
    expect(sensitivity?.indicated).toBe('positive');
    expect(sensitivity?.themes[0]?.weight).toBe(0.5);
    expect(sensitivity?.themes[0]?.stable.low).toBeCloseTo(1 / 3, 9);
    expect(sensitivity?.themes[0]?.stable.high).toBeCloseTo(7 / 9, 9);
  });

  it('leaves a class alone that one theme decides', () => {
    expect(weightSensitivity(...given(sketch(rule('a', known(0.9)))))).toEqual({
      indicated: 'strong',
      themes: [{ theme: 't', weight: 1, stable: { low: 0, high: 1 } }],
      tolerance: 1,
    });
    expect(weightSensitivity(...given(sketch(rule('a', 'not-applicable'))))).toBeUndefined();
  });
});

describe('shares of weightings', () => {
  it('come near the exact shares of three scores', () => {
    // Exact: .107, .455, .357, .080 for .95, .55, .25 (divided differences).
    const shares = acceptability(
      ...given(sketch(rule('a', known(0.95)), rule('b', known(0.55)), rule('c', known(0.25)))),
    )?.shares;
    expect(Math.abs((shares?.weak ?? 0) - 0.107142857143)).toBeLessThan(0.015);
    expect(Math.abs((shares?.mixed ?? 0) - 0.455357142857)).toBeLessThan(0.015);
    expect(Math.abs((shares?.positive ?? 0) - 0.357142857143)).toBeLessThan(0.015);
    expect(Math.abs((shares?.strong ?? 0) - 0.080357142857)).toBeLessThan(0.015);
  });

  it('are the same again for the same seed', () => {
    const open = given(sketch(rule('a', 'unknown'), rule('b', known(0.6))));
    expect(acceptability(...open, { samples: 100, seed: 7 })).toEqual(
      acceptability(...open, { samples: 100, seed: 7 }),
    );
    expect(acceptability(...given(sketch(rule('a', 'not-applicable'))))).toBeUndefined();
  });
});

describe('two subjects side by side', () => {
  const plan = planFrom(sketch(rule('a', known(1)), rule('b', known(1)), rule('c', known(1))));
  const at = (...found: readonly Found[]) =>
    outcomesFrom(sketch(...found.map((each, i) => rule('abc'[i] ?? '', each))));

  it('are compared on what applies to both', () => {
    const one = at(known(0.8), known(0.6), 'not-applicable');
    const other = at(known(0.4), known(0.6), known(1));
    expect(compare(plan, one, other, METHOD_CONVENTIONS)).toMatchObject({ dominance: 'first', leftOut: ['c'] });
    expect(compare(plan, one, other, METHOD_CONVENTIONS).difference?.centre).toBeCloseTo(0.2, 12);
  });

  it('stay open while an unknown could turn them', () => {
    const one = at(known(0.8), 'unknown', known(0.5));
    const other = at(known(0.4), known(0.6), known(0.5));
    expect(compare(plan, one, other, METHOD_CONVENTIONS).dominance).toBe('open');
  });

  it('say at which weight of a theme they change places', () => {
    // Differences .3, -.3, .05 at weights .5, .3, .2: the others together -.16; .16 / .46 = .348.
    const three = (a: number, b: number, c: number): Sketch => ({
      themes: [
        theme('a', 5, rule('x', known(a))),
        theme('b', 3, rule('y', known(b))),
        theme('c', 2, rule('z', known(c))),
      ],
    });
    const [first, second] = [three(0.8, 0.4, 0.6), three(0.5, 0.7, 0.55)];
    const [turn] = compare(planFrom(first), outcomesFrom(first), outcomesFrom(second), METHOD_CONVENTIONS).switches;
    expect(turn).toMatchObject({ theme: 'a', firstHigherAbove: true });
    expect(turn?.turnsAt).toBeCloseTo(0.347826086957, 9);
  });
});

describe('the reading by majority', () => {
  it('is all or nothing around the majority', () => {
    const split = given(sketch(rule('a', known(1), { weight: 3 }), rule('b', known(0), { weight: 2 })));
    expect(majorityReading(...split)).toBe('weak');
    expect(majorityReading(...split, 0.6)).toBe('strong');
    expect(majorityReading(...given(sketch(rule('a', 'not-applicable'))))).toBeUndefined();
  });
});
