import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { stress } from '../../src/aggregate/stress.ts';
import { type Found, judged, outcomesFrom, planFrom, type Sketch, type SketchRule } from './sketch.ts';

const known = (score: number, trust = 1): Found => ({ low: score, high: score, trust });
const rule = (id: string, weight: number, found: Found): SketchRule => ({ id, weight, found });
const theme = (...rules: readonly SketchRule[]): Sketch => ({ themes: [{ id: 't', weight: 1, rules }] });

describe('what the method does not promise', () => {
  it('N1: better evidence that changes a finding may leave the old range', () => {
    const before = judged(theme(rule('a', 1, known(1)), rule('b', 1, known(1, 0.5))));
    const after = judged(theme(rule('a', 1, known(1)), rule('b', 1, known(0))));
    expect(before.bounds).toEqual({ low: 0.75, centre: 0.875, high: 1 });
    expect(after.bounds).toEqual({ low: 0.5, centre: 0.5, high: 0.5 });
  });

  it('N2: calling an unknown rule not applicable can raise the result, so a reason is asked for', () => {
    const before = judged(theme(rule('a', 1, known(0.625)), rule('b', 2, 'unknown')));
    const after = judged(theme(rule('a', 1, known(0.625)), rule('b', 2, 'not-applicable')));
    expect(before.bounds?.centre).toBeCloseTo(0.5417, 4);
    expect(after.bounds?.centre).toBe(0.625);
  });

  it('N3: one more rule can lower the result', () => {
    const before = judged(theme(rule('a', 1, known(0.8))));
    const after = judged(theme(rule('a', 1, known(0.8)), rule('b', 1, known(0.5))));
    expect(before.verdict).toBe('strong');
    expect(after.verdict).toBe('positive');
  });

  it('N4: a higher score can turn a verdict that stands into a better one that is vulnerable', () => {
    const state = (score: number) => {
      const sketch = theme(rule('a', 1, known(score)));
      const loss = { id: 'e', state: 'established', losses: [[0, 0.2]] } as const;
      const { vulnerability } = stress(planFrom(sketch), outcomesFrom(sketch), [loss], METHOD_CONVENTIONS);
      return [judged(sketch).verdict, vulnerability.state];
    };
    expect(state(0.55)).toEqual(['mixed', 'not-shown']);
    expect(state(0.65)).toEqual(['positive', 'vulnerable']);
  });

  it('N5: strong evidence of a middling score may lower a result that rested on weak evidence of a high one', () => {
    expect(judged(theme(rule('a', 1, known(1, 0.5)))).bounds?.centre).toBe(0.75);
    expect(judged(theme(rule('a', 1, known(0.5)))).bounds?.centre).toBe(0.5);
  });

  it('N6: a poor answer may raise the verdict, because it settles what the burden of proof held back', () => {
    const asked = (found: Found) =>
      judged(theme(rule('a', 39, known(1)), rule('b', 11, known(0)), rule('c', 10, found), rule('d', 40, 'unknown')));
    expect(asked('unknown')).toMatchObject({ floor: 'weak', indicated: 'positive', verdict: 'mixed' });
    expect(asked(known(0.4))).toMatchObject({ floor: 'mixed', indicated: 'positive', verdict: 'positive' });
  });
});
