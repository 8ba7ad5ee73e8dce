import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHOD_CONVENTIONS } from '../../src/aggregate/conventions.ts';
import { aggregate, discount, NOT_APPLICABLE, outcomeOf, planOf, stress } from '../../src/aggregate/index.ts';
import { standardProfile } from '../../src/define/index.ts';

const guide = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8');

const RELIABILITY = { high: 1, moderate: 0.8, low: 0.5, 'very low': 0.25, none: 0 };

const rules = ['a', 'b', 'c', 'd', 'e'].map((id, slot) => ({ id, slot, weight: 1 }));
const plan = planOf('place', [
  { id: 'first', weight: 1, rules: rules.slice(0, 2) },
  { id: 'second', weight: 1, rules: rules.slice(2) },
]);
const scored = (low: number, high: number, reliability: number) =>
  outcomeOf(discount({ low, high }, reliability), { low, high });
const outcomes = (last: number) => [
  scored(0.8, 0.8, RELIABILITY.moderate),
  scored(0.4, 0.6, RELIABILITY.low),
  scored(0, 1, RELIABILITY.high),
  scored(1, 1, last),
  NOT_APPLICABLE,
];

/** The numbers of a row of the table of the example. */
const row = (name: string): readonly number[] => {
  const [, cells = ''] = new RegExp(`^\\| \\**${name}\\** \\|(.*)\\|$`, 'm').exec(guide) ?? [];
  return cells.split('|').map((cell) => Number(cell.replaceAll('*', '')));
};
/** To nine places: the guide rounds nothing. */
const nine = (values: readonly number[]): readonly string[] => values.map((value) => value.toFixed(9));

describe('the worked example of the guide', () => {
  const whole = aggregate(plan, outcomes(RELIABILITY.high), METHOD_CONVENTIONS);

  it('has the ranges that the method gives', () => {
    for (const [at, name] of ['A', 'B', 'C', 'D'].entries()) {
      const { low, centre, high } = outcomes(RELIABILITY.high)[at] ?? NOT_APPLICABLE;
      expect(nine(row(name))).toEqual(nine([low, centre, high]));
    }
    for (const { theme, bounds } of whole.themes) {
      expect(nine(row(`${theme} theme`))).toEqual(nine([bounds?.low ?? -1, bounds?.centre ?? -1, bounds?.high ?? -1]));
    }
    expect(nine(row('proposition'))).toEqual(
      nine([whole.bounds?.low ?? -1, whole.bounds?.centre ?? -1, whole.bounds?.high ?? -1]),
    );
  });

  it('has the verdict that the method gives', () => {
    expect(whole).toMatchObject({ floor: 'mixed', indicated: 'positive', ceiling: 'strong', verdict: 'positive' });
    expect(whole.coverage).toBeCloseTo(0.55, 9);
    expect(guide).toContain('Coverage is 0.55');
    expect(guide).toContain('**positive**: one class above the floor');
  });

  it('adds up to its centre', () => {
    const added = new Map(whole.contributions.map(({ rule, value }) => [rule, value]));
    const each = ['a', 'b', 'c', 'd'].map((rule) => (added.get(rule) ?? -1) + 0);
    expect(nine(each.map((value) => Math.abs(value)))).toEqual(nine([0.06, 0, 0, 0.125]));
    expect(guide).toContain('A adds 0.06, D adds 0.125, B and C add nothing');
  });

  it('falls under the exposure, and keeps its verdict', () => {
    const losses = [0, 3].map((slot): readonly [number, number] => [slot, 0.5]);
    const { centre, vulnerability } = stress(
      plan,
      outcomes(RELIABILITY.high),
      [{ id: 'buyer', state: 'established', losses }],
      METHOD_CONVENTIONS,
    );
    expect(centre).toBeCloseTo(0.4675, 9);
    expect(vulnerability).toMatchObject({ state: 'vulnerable', stressed: 'mixed' });
    expect(guide).toContain('falls to 0.4675: mixed');
  });

  it('has a verdict of low confidence where all is answered on low evidence', () => {
    const less = aggregate(plan, outcomes(RELIABILITY.low), METHOD_CONVENTIONS);
    // Answered: A .25, B .8 of .25, D .25. The low end is (.64 + .2 + 0 + .5) / 4 = .335: weak, so that mixed is the most.
    expect(less).toMatchObject({ verdict: 'mixed', indicated: 'positive', confidence: 'low' });
    expect(less.answered).toBeCloseTo(0.7, 9);
    expect(less.coverage).toBeCloseTo(0.425, 9);
    expect(less.bounds?.centre).toBeCloseTo(0.6225, 9);
    expect(guide).toContain(`coverage would be 0.425: ${less.verdict}`);
  });
});

it('the guide names the conventions of the standard profile', () => {
  const { conventions } = standardProfile;
  const numbers = Object.entries(conventions).map(([name, { value }]) => [name, value]);
  expect(Object.fromEntries(numbers)).toMatchObject({
    minimumAnswered: 0.5,
    minimumCoverage: 0.3,
    classesAboveFloor: 1,
    exposureThreshold: 0.5,
  });
  expect(guide).toContain(`| *a* | ${Object.values(RELIABILITY).join(' | ')} |`);
  expect(numbers.map(([, value]) => value).slice(0, 5)).toEqual(Object.values(RELIABILITY));
  expect(guide).toContain('| centre | below 0.4 | from 0.4 | from 0.6 | from 0.8 |');
  expect(METHOD_CONVENTIONS.cuts).toMatchObject({ mixed: 0.4, positive: 0.6, strong: 0.8 });
});
