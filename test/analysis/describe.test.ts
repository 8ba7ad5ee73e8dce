import { describe, expect, it } from 'vitest';
import { describeCatalogue } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { extendProfile, standardProfile } from '../../src/define/index.ts';
import { ukProcurement } from '../../src/plugins/uk-procurement/index.ts';
import { standardRuleSets, standardWords } from '../../src/standard.ts';
import { pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

const { fact } = countedFact();
const plain = ruleOn(fact);
const cut = { value: 0.5, unit: 'share', meaning: 'Half.', source: { kind: 'judgement', note: 'Half.' } } as const;
const plugin = pluginOf({ ...plain, parameters: { cut } });
const own = {
  id: 'own',
  version: '1.0.0',
  title: 'Own',
  decidedBy: 'the board',
  decidedOn: '2026-01-01',
  rationale: 'Stricter.',
};

describe('the described catalogue', () => {
  const all = [...standardRuleSets, ukProcurement];
  const described = describeCatalogue(createEvaluator({ plugins: all }), standardWords());

  it('names every loaded rule once, with its plugin, and every fact that a rule reads', () => {
    const ids = all.flatMap(({ rules }) => rules.map(({ meta }) => meta.id)).sort();
    expect(described.rules.map(({ id }) => id)).toEqual(ids);
    const facts = new Set(described.facts.map(({ id }) => id));
    for (const { needs, uses } of described.rules) for (const id of [...needs, ...uses]) expect(facts).toContain(id);
    for (const { neededBy, usedBy } of described.facts) expect(neededBy.length + usedBy.length).toBeGreaterThan(0);
  });
  it('is plain JSON, the same whatever the order of the plugins', () => {
    expect(JSON.parse(JSON.stringify(described))).toStrictEqual(described);
    const turned = describeCatalogue(createEvaluator({ plugins: [...all].reverse() }), standardWords());
    expect(JSON.stringify(turned)).toBe(JSON.stringify(described));
  });
  it('gives every number its unit, its meaning and its source', () => {
    const numbers = [...described.conventions, ...described.rules.flatMap(({ parameters }) => parameters)];
    for (const number of numbers) expect(number).toMatchObject({ source: { kind: expect.any(String) } });
  });
});

it('says which proposition a rule scores, and none for a rule that scores none', () => {
  const { rules } = describeCatalogue(createEvaluator({ plugins: [plugin, ukProcurement] }));
  expect(rules.find(({ id }) => id === 'place/sample')).toMatchObject({ proposition: 'place', role: 'quality' });
  expect(rules.find(({ id }) => id === 'uk-procurement/section-33')).not.toHaveProperty('proposition');
});

it('shows what the profile asks, and a number that it sets beside the rule’s own', () => {
  const profile = extendProfile(standardProfile, {
    ...own,
    asks: { depth: 'screening' },
    parameters: { 'place/sample': { cut: 0.7 } },
  });
  const [rule] = describeCatalogue(createEvaluator({ plugins: [plugin], profile })).rules;
  expect(rule).toMatchObject({ asked: false, parameters: [{ name: 'cut', value: 0.5, setTo: 0.7 }] });
});

it('finds a number that a profile sets under an id the rule had before', () => {
  const renamed = { ...plain, parameters: { cut }, meta: { ...plain.meta, formerIds: ['place/old'] } };
  const profile = extendProfile(standardProfile, { ...own, parameters: { 'place/old': { cut: 0.7 } } });
  const [rule] = describeCatalogue(createEvaluator({ plugins: [pluginOf(renamed)], profile })).rules;
  expect(rule?.parameters).toMatchObject([{ setTo: 0.7 }]);
});
