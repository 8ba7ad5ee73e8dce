import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleSets, stalePages } from '../../scripts/catalogue.ts';
import { explainerOf, explainRule, type Parameter, type Source } from '../../src/define/index.ts';
import { standardWords } from '../../src/standard.ts';

const ROOT = join(import.meta.dirname, '../..');
const sets = await ruleSets();
const explainer = explainerOf(standardWords());
const rules = sets.flatMap(([group, { rules: own }]) =>
  own.map((rule) => ({ group, rule: explainRule(explainer, rule), id: rule.meta.id })),
);

const filesIn = (group: string): readonly string[] =>
  readdirSync(join(ROOT, 'src/rules', group))
    .filter((name) => name.endsWith('.ts') && !/^(index|anchors|words)\.ts$|\.words\.ts$/.test(name))
    .map((name) => `${group}/${name.replace('.ts', '')}`)
    .sort();

/** Why a source is none, or nothing. */
const gapIn = (source: Source): string | undefined => {
  const words = source.kind === 'judgement' ? source.note : source.title;
  if (words.trim().length < 10) return 'says too little';
  if (words.includes('[M]')) return 'is from memory';
  return source.kind === 'publication' && source.publisher === '' ? 'has no publisher' : undefined;
};

describe.each(sets)('the group %s', (group, plugin) => {
  it('lists the rule of every file, and no other, under the id that is its path', () => {
    expect(plugin.rules.map(({ meta }) => meta.id).sort()).toEqual(filesIn(group));
  });

  it('has a test for every rule', () => {
    const untested = filesIn(group).filter((id) => !existsSync(join(ROOT, 'test/rules', `${id}.test.ts`)));
    expect(untested).toEqual([]);
  });

  it('puts every rule under a theme that has a title', () => {
    for (const { meta } of plugin.rules) expect(plugin.themes, meta.id).toHaveProperty([`${group}/${meta.theme}`]);
  });
});

it('no two rules share an id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('every rule says what would show it to be wrong, and where it comes from', () => {
  for (const { rule, id } of rules) {
    expect(rule.meta.falsifiedBy.length, id).toBeGreaterThan(10);
    for (const source of rule.meta.sources) expect(gapIn(source), `${id}: ${JSON.stringify(source)}`).toBeUndefined();
  }
});

it('every number that decides has a unit, a meaning and a source', () => {
  const numbers = rules.flatMap(({ rule, id }) =>
    Object.entries(rule.parameters).map(([name, one]): [string, Parameter] => [`${id}: ${name}`, one]),
  );
  for (const [name, { unit, meaning, source, value }] of numbers) {
    expect(Number.isFinite(value), name).toBe(true);
    expect(unit.length, name).toBeGreaterThan(0);
    expect(meaning.length, name).toBeGreaterThan(10);
    expect(gapIn(source), name).toBeUndefined();
  }
});

it('no share lies outside 0 to 1', () => {
  for (const { rule, id } of rules) {
    for (const [name, { unit, value }] of Object.entries(rule.parameters)) {
      if (unit !== 'share') continue;
      expect(value, `${id}: ${name}`).toBeGreaterThanOrEqual(0);
      expect(value, `${id}: ${name}`).toBeLessThanOrEqual(1);
    }
  }
});

it('remedies of shortfalls do not all land on the provider', () => {
  const owners = new Set(rules.flatMap(({ rule }) => rule.remedies.map(({ owner }) => owner)));
  expect([...owners].sort()).toEqual(['commissioner', 'mutual', 'parent', 'partner', 'policy']);
});

it('the pages of the catalogue are what the rules say now: otherwise run npm run docs:catalogue', async () => {
  expect(await stalePages()).toEqual([]);
});
