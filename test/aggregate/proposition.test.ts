import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { discount, combine } from '../../src/aggregate/discount.ts';
import { planOf } from '../../src/aggregate/plan.ts';
import { aggregate } from '../../src/aggregate/proposition.ts';
import { type Found, judged, type SketchRule } from './sketch.ts';

const known = (score: number, trust = 1): Found => ({ low: score, high: score, trust });
const rule = (id: string, found: Found, more: Partial<SketchRule> = {}): SketchRule => ({
  id,
  weight: 1,
  found,
  ...more,
});

describe('a proposition', () => {
  it('is not applicable when nothing in it applies, with no numbers at all', () => {
    expect(judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', 'not-applicable')] }] })).toEqual({
      proposition: 'place',
      verdict: 'not-applicable',
      coverage: 0,
      answered: 0,
      leaning: 'none',
      leanings: { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 },
      themes: [{ theme: 't', weight: 0 }],
      imbalanced: false,
      contributions: [],
      limitedBy: [],
    });
  });

  it('names the cap that holds it down', () => {
    const critical = rule('safe', known(0), { cap: { below: 0.25, max: 'mixed' } });
    const result = judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(1), { weight: 8 }), critical] }] });
    expect(result).toMatchObject({ verdict: 'mixed', limitedBy: [{ kind: 'cap', rule: 'safe', max: 'mixed' }] });
  });

  it('is not held by a cap that allows what is indicated anyway', () => {
    const critical = rule('safe', known(0), { cap: { below: 0.25, max: 'positive' } });
    const result = judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(1)), critical] }] });
    expect(result).toMatchObject({ verdict: 'mixed', limitedBy: [] });
  });

  it('names the burden of proof where evidence guarantees too little', () => {
    const capped = rule('safe', known(0, 0.5), { cap: { below: 0.25, max: 'mixed' } });
    const result = judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(1), { weight: 8 }), capped] }] });
    expect(result).toMatchObject({
      verdict: 'positive',
      limitedBy: [{ kind: 'burden-of-proof', floor: 'mixed', indicated: 'strong' }],
    });
  });

  it('says how much is known where that is too little for a verdict, and names no class', () => {
    const result = judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(1)), ...open('b', 'c', 'd')] }] });
    expect(result).toMatchObject({
      verdict: 'insufficient-evidence',
      coverage: 0.25,
      answered: 0.25,
      leaning: 'favourable',
      leanings: { favourable: 1, unfavourable: 0, mixed: 0, open: 0, unknown: 3 },
      limitedBy: [
        { kind: 'answered', answered: 0.25, minimum: 0.5 },
        { kind: 'coverage', coverage: 0.25, minimum: 0.3 },
      ],
    });
  });

  it('names a theme that lies two classes below the whole', () => {
    const result = judged({
      themes: [
        { id: 'good', weight: 3, rules: [rule('a', known(0.9))] },
        { id: 'poor', weight: 1, rules: [rule('b', known(0.2))] },
      ],
    });
    // (3 * .9 + .2) / 4 = .725
    expect(result).toMatchObject({ verdict: 'positive', weakestTheme: 'poor', imbalanced: true, certainty: 'settled' });
  });

  it('names the first theme by id among those of the lowest class', () => {
    const result = judged({
      themes: [
        { id: 'b', weight: 1, rules: [rule('x', known(0.61))] },
        { id: 'a', weight: 1, rules: [rule('y', known(0.79))] },
      ],
    });
    expect(result.weakestTheme).toBe('a');
  });

  it('counts a score that misses a cut by rounding as reaching it', () => {
    expect(
      judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(0.1 + 0.2)), rule('b', known(0.5))] }] }),
    ).toMatchObject({ indicated: 'mixed' });
    expect(judged({ themes: [{ id: 't', weight: 1, rules: [rule('a', known(0.6 - 1e-10))] }] }).verdict).toBe(
      'positive',
    );
  });

  it('takes a rule without an outcome as not known', () => {
    const plan = planOf('place', [{ id: 't', weight: 1, rules: [{ id: 'a', slot: 7, weight: 1 }] }]);
    expect(aggregate(plan, [], METHOD_CONVENTIONS).bounds).toEqual({ low: 0, centre: 0.5, high: 1 });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %s', (weight) => {
    expect(() => planOf('place', [{ id: 't', weight: 1, rules: [{ id: 'a', slot: 0, weight }] }])).toThrow(RangeError);
  });
});

describe('evidence', () => {
  it.each([
    [{ low: 1, high: 1 }, 0.8, { low: 0.8, centre: 0.9, high: 1 }],
    [{ low: 0, high: 0 }, 0.5, { low: 0, centre: 0.25, high: 0.5 }],
    [{ low: 0, high: 1 }, 1, { low: 0, centre: 0.5, high: 1 }],
    [{ low: 0.25, high: 0.75 }, 0.5, { low: 0.125, centre: 0.5, high: 0.875 }],
  ])('opens %j at reliability %d', (range, reliability, bounds) => {
    expect(discount(range, reliability)).toEqual(bounds);
  });

  it('keeps every reading of the best kind and none of a poorer one', () => {
    const readings = [
      { range: { low: 0, high: 0 }, reliability: 0.5 },
      { range: { low: 0.8, high: 0.8 }, reliability: 0.8 },
      { range: { low: 0.6, high: 0.7 }, reliability: 0.8 },
    ];
    expect(combine(readings)).toEqual({ range: { low: 0.6, high: 0.8 }, reliability: 0.8 });
  });

  it('leaves everything open where there is none', () => {
    expect(combine([])).toEqual({ range: { low: 0, high: 1 }, reliability: 0 });
  });
});

const open = (...ids: readonly string[]): readonly SketchRule[] => ids.map((id) => rule(id, 'unknown'));
