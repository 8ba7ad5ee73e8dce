import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { discount } from '../../src/aggregate/discount.ts';
import { outcomeOf, type Outcome, UNKNOWN } from '../../src/aggregate/outcome.ts';
import { aggregate, type PropositionNumbers } from '../../src/aggregate/proposition.ts';
import { contradicts, rate, type RatedScore, type ScoreAndBounds } from '../../src/aggregate/rate.ts';
import type { Interval } from '../../src/util/interval.ts';
import { law } from './law.ts';
import { outcomesFrom, planFrom, range, rankOf, rulesOf, type Sketch, sketches, trust } from './sketch.ts';

/** What rounding may move: far below the tolerance of any cut. */
const ROUNDING = 1e-12;

const step = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const ratings: fc.Arbitrary<RatedScore> = fc.record({
  score: fc.tuple(step, step).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  reliability: fc.constantFrom(0.8, 0.5, 0.25, 0),
});
const facts: fc.Arbitrary<ScoreAndBounds> = fc
  .tuple(range, trust)
  .map(([score, reliability]) => ({ score, bounds: discount(score, reliability) }));

const isInside = (inner: Interval, outer: Interval): void => {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low - ROUNDING);
  expect(inner.high).toBeLessThanOrEqual(outer.high + ROUNDING);
};
const overlap = (one: Interval, other: Interval): boolean => one.low <= other.high && other.low <= one.high;

describe('a rating of one rule', () => {
  it('alone is discounted as a fact of its grade would be: three quarters on own words', () => {
    // .5 × .75 = .375, and .5 stays open above.
    expect(rate(undefined, { score: { low: 0.75, high: 0.75 }, reliability: 0.5 })).toEqual({
      score: { low: 0.75, high: 0.75 },
      bounds: { low: 0.375, centre: 0.625, high: 0.875 },
    });
  });
  it('fills what facts leave open: they allow up to .9, it says three quarters', () => {
    const open = { score: { low: 0, high: 0.9 }, bounds: { low: 0, centre: 0.45, high: 0.9 } };
    const both = rate(open, { score: { low: 0.75, high: 0.75 }, reliability: 0.8 });
    expect(both?.score).toEqual({ low: 0.75, high: 0.75 });
    expect(both?.bounds.low).toBeCloseTo(0.6, 12);
    expect(both?.bounds.high).toBeCloseTo(0.8, 12);
  });
  it('just outside the facts means their nearest end: all, where they allow up to .9', () => {
    const open = { score: { low: 0.3, high: 0.9 }, bounds: { low: 0.3, centre: 0.6, high: 0.9 } };
    const both = rate(open, { score: { low: 1, high: 1 }, reliability: 0.8 });
    expect(both).toEqual({
      score: { low: 0.9, high: 0.9 },
      bounds: { low: 0.8, centre: expect.closeTo(0.85, 9), high: 0.9 },
    });
  });
  it('that contradicts the facts counts for nothing: they show .2 at most, it says all', () => {
    const shown = { score: { low: 0, high: 0.2 }, bounds: { low: 0, centre: 0.1, high: 0.2 } };
    expect(rate(shown, { score: { low: 1, high: 1 }, reliability: 0.8 })).toBeUndefined();
    expect(contradicts(shown.score, { low: 1, high: 1 })).toBe(true);
  });
  it('contradicts from more than half a step away: two thirds is rounded to three quarters by whoever ticks', () => {
    const shown = { low: 2 / 3, high: 2 / 3 };
    expect([0.5, 0.75, 1].map((one) => contradicts(shown, { low: one, high: one }))).toEqual([true, false, true]);
  });
  it('stands alone where the facts rest on nothing', () => {
    const worthless = { score: { low: 0, high: 0 }, bounds: { low: 0, centre: 0.5, high: 1 } };
    const rated = { score: { low: 1, high: 1 }, reliability: 0.5 };
    expect(rate(worthless, rated)).toEqual(rate(undefined, rated));
  });

  law('never widens what facts leave, and lies within it', fc.tuple(facts, ratings), ([known, rated]) => {
    const both = rate(known, rated);
    if (both !== undefined) isInside(both.bounds, known.bounds);
  });
  law('is never widened by facts that it agrees with', fc.tuple(facts, ratings), ([known, rated]) => {
    fc.pre(overlap(known.score, rated.score));
    const alone = rate(undefined, rated);
    if (alone !== undefined) isInside((rate(known, rated) ?? known).bounds, alone.bounds);
  });
  law(
    'with weak evidence is bounded by it',
    fc.tuple(fc.option(facts, { nil: undefined }), ratings),
    ([known, rated]) => {
      const both = rate(known, rated);
      if (both === undefined || known !== undefined) return;
      expect(both.bounds.high - both.bounds.low).toBeGreaterThanOrEqual(1 - rated.reliability - ROUNDING);
    },
  );
  law('says in its bounds what it says in its score', fc.tuple(facts, ratings), ([known, rated]) => {
    const both = rate(known, rated);
    if (both === undefined) return;
    isInside(both.score, both.bounds);
    expect(both.bounds.low <= both.bounds.centre && both.bounds.centre <= both.bounds.high).toBe(true);
  });
  law('on better evidence narrows', fc.tuple(fc.option(facts, { nil: undefined }), ratings), ([known, rated]) => {
    const [worse, better] = [0.25, 0.8].map((reliability) => rate(known, { ...rated, reliability }) ?? known);
    if (worse !== undefined && better !== undefined) isInside(better.bounds, worse.bounds);
  });
});

/** A tree of facts, with ratings of some of its rules by position. */
const rated: fc.Arbitrary<{ readonly sketch: Sketch; readonly given: readonly (RatedScore | undefined)[] }> =
  sketches.chain((sketch) =>
    fc.record({
      sketch: fc.constant(sketch),
      given: fc.array(fc.option(ratings, { nil: undefined }), {
        minLength: rulesOf(sketch).length,
        maxLength: rulesOf(sketch).length,
      }),
    }),
  );

const withRating = (outcome: Outcome, one: RatedScore | undefined): Outcome => {
  if (one === undefined || !outcome.applicable) return outcome;
  const { low, centre, high, score } = outcome;
  const known = score === undefined ? undefined : { score, bounds: { low, centre, high } };
  const both = rate(known, one);
  if (both === undefined) return outcome;
  return outcomeOf(both.bounds, both.score, known === undefined ? {} : { facts: known.score });
};

const judgedWith = (sketch: Sketch, given: readonly (RatedScore | undefined)[]): PropositionNumbers =>
  aggregate(
    planFrom(sketch),
    outcomesFrom(sketch).map((outcome, i) => withRating(outcome, given[i])),
    METHOD_CONVENTIONS,
  );

const none: readonly undefined[] = [];

describe('ratings in a tree', () => {
  law('only narrow it, whatever is known beside them', rated, ({ sketch, given }) => {
    const [before, after] = [judgedWith(sketch, none), judgedWith(sketch, given)];
    if (before.bounds !== undefined && after.bounds !== undefined) isInside(after.bounds, before.bounds);
    expect(after.coverage).toBeGreaterThanOrEqual(before.coverage - ROUNDING);
    expect(after.answered).toBeGreaterThanOrEqual(before.answered - ROUNDING);
    expect(rankOf(after.floor)).toBeGreaterThanOrEqual(rankOf(before.floor));
    expect(rankOf(after.ceiling)).toBeLessThanOrEqual(rankOf(before.ceiling));
  });
  law('when all of one rule are taken away never narrow it', fc.tuple(rated, fc.nat()), ([{ sketch, given }, at]) => {
    const less = given.map((one, i) => (i === at % given.length ? undefined : one));
    const [before, after] = [judgedWith(sketch, given), judgedWith(sketch, less)];
    if (before.bounds !== undefined && after.bounds !== undefined) isInside(before.bounds, after.bounds);
  });
  law('are told as a share of what is answered', rated, ({ sketch, given }) => {
    const { answered, rated: share = 0 } = judgedWith(sketch, given);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(answered + ROUNDING);
    const alone = judgedWith(sketch, none).answered;
    expect(share).toBeCloseTo(answered - alone, 9);
  });
  law('leave no trace where there are none', sketches, (sketch) => {
    expect(judgedWith(sketch, none)).not.toHaveProperty('rated');
  });
  law('alone never lift what is known above their grade', rated, ({ sketch, given }) => {
    const silent = { themes: sketch.themes.map((theme) => ({ ...theme, rules: theme.rules.map(unknown) })) };
    const best = given.reduce((most, one) => Math.max(most, one?.reliability ?? 0), 0);
    const { coverage, answered } = judgedWith(silent, given);
    expect(coverage).toBeLessThanOrEqual(best * answered + ROUNDING);
  });
});

const unknown = (rule: Sketch['themes'][number]['rules'][number]) => ({ ...rule, found: 'unknown' as const });

it('a rating of what is not asked about leaves an unknown as it is', () => {
  expect(withRating(UNKNOWN, undefined)).toBe(UNKNOWN);
});
