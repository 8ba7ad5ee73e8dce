import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { outcomeOf } from '../../src/aggregate/outcome.ts';
import { planOf } from '../../src/aggregate/plan.ts';
import { SEARCHED_IN_FULL, smallestSet } from '../../src/aggregate/smallest-set.ts';
import { type Exposure, exposureState, stress, exposuresThatLower } from '../../src/aggregate/stress.ts';

const plan = planOf('place', [
  { id: 't', weight: 1, rules: [0, 1].map((slot) => ({ id: `r${String(slot)}`, slot, weight: 1 })) },
]);
const at = (...scores: readonly number[]) =>
  scores.map((score) => outcomeOf({ low: score, centre: score, high: score }));
const exposure = (id: string, state: Exposure['state'], ...losses: Exposure['losses']): Exposure => ({
  id,
  state,
  losses,
});
const stressed = (scores: readonly number[], ...exposures: readonly Exposure[]) =>
  stress(plan, at(...scores), exposures, METHOD_CONVENTIONS);

describe('a verdict under stress', () => {
  it('falls to each exposure that suffices alone', () => {
    // .7 falls to .35 + .7 / 2 = .525 under either.
    const { vulnerability, verdict, centre } = stressed(
      [0.7, 0.7],
      exposure('b', 'established', [0, 0.5]),
      exposure('a', 'established', [1, 0.5]),
    );
    expect(vulnerability).toEqual({
      state: 'vulnerable',
      because: ['a', 'b'],
      stressed: 'weak',
      established: ['a', 'b'],
      possible: [],
      unanswered: [],
    });
    expect(verdict).toBe('weak');
    expect(centre).toBeCloseTo(0.35, 12);
  });

  it('falls to the smallest set where none suffices alone', () => {
    // .9 and .9: strong. Each loss of a tenth leaves .855; both .81; the third, of a fifth of r1, .765 with one of them.
    const { vulnerability } = stressed(
      [0.9, 0.9],
      exposure('a', 'established', [0, 0.1]),
      exposure('b', 'established', [1, 0.1]),
      exposure('c', 'established', [1, 0.2]),
    );
    expect(vulnerability).toMatchObject({ state: 'vulnerable', because: ['a', 'c'] });
  });

  it('may fall only if something possible comes true too', () => {
    const { vulnerability, verdict } = stressed([0.7, 0.7], exposure('a', 'possible', [0, 0.9]));
    expect(vulnerability).toMatchObject({
      state: 'possibly-vulnerable',
      because: ['a'],
      stressed: 'weak',
      possible: ['a'],
    });
    expect(verdict).toBe('positive');
  });

  it('stands where nothing is shown, and lists what nobody has answered', () => {
    const { vulnerability } = stressed(
      [0.7, 0.7],
      exposure('a', 'unanswered', [0, 1]),
      exposure('b', 'absent', [0, 1]),
    );
    expect(vulnerability).toMatchObject({ state: 'not-shown', because: [], stressed: 'positive', unanswered: ['a'] });
  });

  it('cannot fall when it is weak, but what threatens it is still said', () => {
    const { vulnerability } = stressed([0.1, 0.1], exposure('a', 'established', [0, 1]));
    expect(vulnerability).toMatchObject({ state: 'not-shown', stressed: 'weak', established: ['a'] });
  });

  it('cannot be assessed where there is no verdict', () => {
    const open = [outcomeOf({ low: 0, centre: 0.5, high: 1 }), outcomeOf({ low: 0, centre: 0.5, high: 1 })];
    const { vulnerability } = stress(plan, open, [exposure('a', 'established', [0, 1])], METHOD_CONVENTIONS);
    expect(vulnerability).toMatchObject({
      state: 'not-assessable',
      stressed: 'insufficient-evidence',
      established: ['a'],
    });
  });

  it('is not applicable where nothing applies', () => {
    const none = at(1, 1).map((outcome) => ({ ...outcome, applicable: false }));
    expect(stress(plan, none, [], METHOD_CONVENTIONS)).toMatchObject({
      verdict: 'not-applicable',
      vulnerability: { state: 'not-assessable', stressed: 'not-applicable' },
    });
  });

  it('is said to topple under an exposure whatever the state of that exposure', () => {
    const list = [exposure('a', 'absent', [0, 0.9]), exposure('b', 'established', [0, 0.1])];
    expect(exposuresThatLower(list, [plan], at(0.7, 0.7), METHOD_CONVENTIONS)).toEqual([['place'], []]);
  });
});

describe('an exposure', () => {
  it.each([
    [{ low: 0.5, high: 0.9 }, 0.5, 'established'],
    // The threat is as large on a weak source: what it lacks is proof.
    [{ low: 0.9, high: 0.9 }, 0.25, 'claimed'],
    [{ low: 0.4, high: 0.8 }, 1, 'possible'],
    // A weak source that it is safe makes nothing possible.
    [{ low: 0, high: 0 }, 0.25, 'absent'],
    [{ low: 0.1, high: 0.5 }, 1, 'absent'],
    [{ low: 0, high: 1 }, 1, 'unanswered'],
    [{ low: 0.9, high: 0.9 }, 0, 'unanswered'],
    [undefined, 0, 'unanswered'],
  ] as const)('at %j with reliability %s is %s', (score, reliability, state) => {
    expect(exposureState(score, reliability, METHOD_CONVENTIONS)).toBe(state);
  });
});

describe('the smallest set that suffices', () => {
  const sumsTo = (least: number) => (chosen: readonly number[]) => chosen.reduce((sum, n) => sum + n, 0) >= least;

  it('is the first of its size in the order given', () => {
    expect(smallestSet([1, 2, 3, 4], sumsTo(6))).toEqual([2, 4]);
    expect(smallestSet([3, 3, 3], sumsTo(6))).toEqual([3, 3]);
    expect(smallestSet([1, 1], sumsTo(2))).toEqual([1, 1]);
  });

  it('has no member that could be spared when there are too many to try every set', () => {
    const many = Array.from({ length: SEARCHED_IN_FULL + 4 }, (_, index) => index + 1);
    const found = smallestSet(many, sumsTo(30));
    expect(sumsTo(30)(found)).toBe(true);
    for (const spare of found) expect(sumsTo(30)(found.filter((each) => each !== spare))).toBe(false);
  });
});
