import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleSets } from '../../scripts/catalogue.ts';
import { factsOf, type FactWords, type Plugin, type RuleWords, type Words } from '../../src/define/index.ts';
import { factWords } from '../../src/facts/words.ts';
import * as faces from '../../src/rules/index.ts';
import { standardRuleSets, standardWords } from '../../src/standard.ts';
import { wordProblems } from '../../src/testing/word-problems.ts';

const SRC = join(import.meta.dirname, '../../src');
const sets = await ruleSets();
const everyRule = sets.flatMap(([, { rules }]) => rules);
const setOf = (group: string): Words => Reflect.get(faces, `${group}Words`) as Words;

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) < at);
const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

describe.each(sets)('the words of %s', (group, plugin) => {
  it('explain every rule and fact of it, with its own placeholders, and nothing else', () => {
    expect(wordProblems(plugin, setOf(group))).toEqual([]);
  });
  it('stand beside the rule that they explain', () => {
    const names = namesIn(`rules/${group}`).filter((name) => !/^(anchors|index|words)\.ts$/.test(name));
    const rules = names.filter((name) => !name.endsWith('.words.ts'));
    expect(names.filter((name) => name.endsWith('.words.ts')).sort()).toEqual(
      rules.map((name) => name.replace('.ts', '.words.ts')).sort(),
    );
  });
  it('are nowhere in what decides', () => {
    const decides = JSON.stringify(plugin.rules);
    for (const { claim, rationale, parameters, remedies } of setOf(group).rules) {
      const sentences = [claim, rationale, ...Object.values(parameters).map(({ meaning }) => meaning)];
      for (const text of [...sentences, ...Object.values(remedies).map((one) => one.text)])
        expect(decides.includes(JSON.stringify(text))).toBe(false);
    }
  });
});

it('every fact that a rule reads has its words once, and no words are of a fact that nobody reads', () => {
  const asked = [...new Set(everyRule.flatMap(factsOf).map(({ id }) => id))].sort();
  expect(factWords.map(({ id }) => id).sort()).toEqual(asked);
  expect(repeated(factWords.map(({ id }) => id))).toEqual([]);
});

it('the standard words are those of all sets', () => {
  const ids = everyRule.map(({ meta }) => meta.id).sort();
  const words = standardWords();
  expect(words.rules.map(({ id }) => id).sort()).toEqual(ids);
  expect(words.facts).toEqual(factWords);
});

describe('words that stand apart', () => {
  const [plugin] = standardRuleSets as readonly [Plugin, ...Plugin[]];
  const words = setOf('relationships');
  const [first, ...others] = words.rules as readonly [RuleWords, ...RuleWords[]];
  const told = (rules: readonly RuleWords[], facts: readonly FactWords[] = words.facts): string =>
    wordProblems(plugin, { rules, facts })
      .map(({ where, message }) => `${where}: ${message}`)
      .join('\n');
  const changed = (changes: Partial<RuleWords>): string => told([{ ...first, ...changes }, ...others]);

  it('are missed where a rule or a fact has none', () => {
    expect(told(others)).toContain(`${first.id}: It has no words.`);
    expect(told(words.rules, [])).toContain('The fact has no words.');
    expect(wordProblems(plugin).length).toBeGreaterThan(plugin.rules.length);
  });
  it('are told of when they are of no rule', () => {
    expect(told([...words.rules, { ...first, id: 'relationships/gone' }])).toContain(
      'relationships/gone: These are words',
    );
  });
  it('are told of when they leave out a sentence of the rule, or have one too many', () => {
    expect(changed({ claim: ' ' })).toContain('meta.claim is empty');
    expect(changed({ messages: { ...first.messages, extra: 'Not in the rule.' } })).toContain('message "extra", which');
    const [key = ''] = Object.keys(first.messages);
    expect(changed({ messages: { ...first.messages, [key]: 'It is {odd:percent}.' } })).toContain(
      `"${key}" has other placeholders`,
    );
    expect(changed({ parameters: {} })).toMatch(/The parameter "\w+" has no words/);
    expect(changed({ parameters: {} })).toMatch(/The parameter "\w+" names no source/);
    expect(changed({ remedies: {} })).toMatch(/The remedy "[\w-]+" does not say what to do/);
  });
});
