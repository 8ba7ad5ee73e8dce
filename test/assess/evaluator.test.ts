import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeLayer } from '../../scripts/describe-models.ts';
import { createBareEvaluator, createEvaluator, digestsOf } from '../../src/assess/index.ts';
import { extendProfile, standardProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import descriptions from '../../src/results/descriptions.json' with { type: 'json' };
import { assessmentJsonSchema, assessmentSchema } from '../../src/schemas/index.ts';
import { assess, safeAssess, standardRuleSets, standardWords } from '../../src/standard.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';
import { dossierOf, pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

const full = parseDossier(dossierWithEveryProperty());

const local = (share: number): Record<string, unknown> => dossierOf({ mutual: { workforce: { localShare: share } } });

describe('a rule that breaks', () => {
  const { fact } = countedFact();
  const sound = ruleOn(fact, 'sound');
  const breaking = (name: string, judge: () => never | { score: number; message: 'said' }) => ruleOn(fact, name, judge);
  const throws = breaking('throws', () => {
    throw new Error('no such thing\n  at secret/path.ts');
  });
  const strays = breaking('strays', () => ({ score: Number.NaN, message: 'said' }));
  const mumbles = breaking('mumbles', () => ({ score: 1, message: 'unheard-of' as 'said' }));
  const { findings, propositions } = createEvaluator({ plugins: [pluginOf(sound, throws, strays, mumbles)] }).assess(
    parseDossier(local(1)),
  );
  const found = (name: string) => findings.find(({ rule }) => rule === `place/${name}`);

  it('is contained and named while the others go on', () => {
    expect(found('sound')).toMatchObject({ outcome: 'judged', score: { low: 1, high: 1 } });
    expect(found('throws')).toMatchObject({ outcome: 'errored', error: 'no such thing' });
    expect(found('strays')).toMatchObject({ outcome: 'errored', error: expect.stringContaining('NaN') });
    expect(found('mumbles')).toMatchObject({ outcome: 'errored', error: expect.stringContaining('unheard-of') });
  });
  it('counts as not known: three of four equal rules are open', () => {
    // Sound: an assertion is of low grade, so 1 is discounted to a range; the three others leave 0 to 1 each.
    expect(propositions.place.coverage).toBeLessThan(0.25);
    expect(propositions.place.bounds?.high).toBe(1);
  });
});

it('reads each fact once, however many rules ask for it', () => {
  const { fact, reads } = countedFact();
  const rules = ['a', 'b', 'c'].map((name) => ruleOn(fact, name));
  createEvaluator({ plugins: [pluginOf(...rules)] }).assess(parseDossier(local(0.5)));
  expect(reads()).toBe(1);
});

it('does not ask a rule of a level that it cannot be asked of, and says so', () => {
  const { fact } = countedFact();
  const sector = dossierOf({ mutual: { level: 'sector' } });
  const { findings } = createEvaluator({ plugins: [pluginOf(ruleOn(fact))] }).assess(parseDossier(sector));
  expect(findings).toMatchObject([{ outcome: 'not-applicable', message: 'engine#level', data: { level: 'sector' } }]);
});

describe('an assessment', () => {
  const empty = parseDossier(dossierOf({}));

  it('is the same bytes each time, and holds only what JSON holds', () => {
    for (const dossier of [full, empty]) {
      const text = JSON.stringify(assess(dossier));
      expect(JSON.stringify(assess(dossier))).toBe(text);
      expect(JSON.parse(text)).toStrictEqual(assess(dossier));
    }
  });
  it('breaks no rule even when every property is filled in', () => {
    expect(assess(full).findings.filter(({ outcome }) => outcome === 'errored')).toEqual([]);
  });
  it.each(['draft-07', 'draft-2020-12'] as const)('fits its own JSON Schema in %s', (target) => {
    const options = { strict: true, allErrors: true, allowUnionTypes: true };
    const ajv = target === 'draft-07' ? new Ajv(options) : new Ajv2020(options);
    const validate = ajv.compile(assessmentJsonSchema({ target }));
    for (const dossier of [full, empty]) {
      validate(assess(dossier));
      expect(validate.errors).toBeNull();
      expect(assessmentSchema.safeParse(assess(dossier)).success).toBe(true);
    }
    expect(validate({ ...assess(empty), propositions: {} })).toBe(false);
    expect(validate({ ...assess(empty), schema: 'social-productivity/assessment/0' })).toBe(false);
  });
  it('has every property described in its JSON Schema (if not: npx tsx scripts/describe-models.ts)', () => {
    expect(descriptions).toEqual(describeLayer('results'));
    const { $defs = {}, ...root } = assessmentJsonSchema();
    for (const [name, { properties = {} }] of [...Object.entries($defs), ['Assessment', root] as const]) {
      for (const [property, node] of Object.entries(properties)) {
        expect(node.description ?? `${name}.${property}`).not.toBe(`${name}.${property}`);
      }
    }
  });
  it('is blind to who the subject is: a new name moves the digest of the input and nothing else', () => {
    const evaluator = createEvaluator({ plugins: standardRuleSets });
    const named = (name: string) => parseDossier({ ...dossierOf({}), mutual: { name, level: 'organisation' } });
    const [ours, theirs] = [named('Ours'), named('Theirs')];
    expect(assess(ours)).toStrictEqual(assess(theirs));
    const [a, b] = [ours, theirs].map((dossier) => digestsOf(evaluator, dossier, evaluator.assess(dossier)));
    expect(a?.input).not.toBe(b?.input);
    expect({ ...a, input: '' }).toEqual({ ...b, input: '' });
    expect(a?.assessment).toMatch(/^[0-9a-f]{64}$/);
  });
  it('does not touch the dossier', () => {
    const before = JSON.stringify(full);
    assess(full);
    expect(JSON.stringify(full)).toBe(before);
  });
});

describe('a bare evaluator', () => {
  it('judges as the other does, to the byte, and takes nothing raw', () => {
    const bare = createBareEvaluator({ plugins: standardRuleSets });
    expect(JSON.stringify(bare.assess(full))).toBe(JSON.stringify(assess(full)));
    expect(bare).not.toHaveProperty('safeAssess');
  });
});

describe('fingerprints', () => {
  const evaluator = createEvaluator({ plugins: standardRuleSets });
  it('of the rules are of what decides; words have their own, when they are handed over', () => {
    const assessment = evaluator.assess(full);
    const plain = digestsOf(evaluator, full, assessment);
    const worded = digestsOf(evaluator, full, assessment, standardWords());
    expect(plain).not.toHaveProperty('words');
    expect(worded).toEqual({ ...plain, words: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { rules, facts } = standardWords();
    const reworded = { rules: rules.map((one) => ({ ...one, claim: `${one.claim} So it is.` })), facts };
    expect(digestsOf(evaluator, full, assessment, reworded)).toMatchObject({ rules: plain.rules });
    expect(digestsOf(evaluator, full, assessment, reworded).words).not.toBe(worded.words);
  });
  it('of a rule written whole are those of the same rule with its words apart', () => {
    const { fact } = countedFact();
    const whole = ruleOn(fact);
    const { id, theme, depth, levels, status } = whole.meta;
    const split = { ...whole, meta: { id, theme, depth, levels, status }, messages: { said: '' } };
    const [one, other] = [whole, split].map((rule) => {
      const own = createEvaluator({ plugins: [pluginOf(rule)] });
      const dossier = parseDossier(local(1));
      return digestsOf(own, dossier, own.assess(dossier)).rules;
    });
    expect(one).toBe(other);
  });
});

describe('what goes in', () => {
  it('is checked on request, and every issue comes back', () => {
    const result = safeAssess({
      ...dossierOf({}),
      relationhips: [],
      mutual: { name: 'X', level: 'organisation', workforce: { localShare: 1.2 } },
    });
    expect(result.ok).toBe(false);
    const paths = result.ok ? [] : result.issues.flatMap(({ severity, path }) => (severity === 'error' ? [path] : []));
    expect(paths).toEqual(['/mutual/workforce/localShare', '/relationhips']);
  });
  it('is assessed with its warnings when it is sound', () => {
    const result = safeAssess(local(0.5));
    expect(result).toMatchObject({ ok: true, assessment: { asOf: '2024-01-01' } });
  });
  it('is refused in words when a caller without types hands over raw JSON', () => {
    // @ts-expect-error -- what plain JavaScript would let through
    expect(() => assess({ mutual: { name: 'X' } })).toThrow(/parseDossier/);
  });
  it('is refused as a changed copy, which no check has seen', () => {
    const dossier = parseDossier(local(0.5));
    expect(() => assess({ ...dossier, asOf: 'tomorrow' })).toThrow(/copy/);
    expect(() => assess(structuredClone(dossier))).toThrow(/parseDossier/);
  });
});

it('lets a profile decide what is asked, and names it', () => {
  const { fact } = countedFact();
  const profile = extendProfile(standardProfile, {
    id: 'council',
    version: '2.0.0',
    title: 'Council',
    decidedBy: 'cabinet',
    decidedOn: '2026-01-01',
    reviewOn: '2027-01-01',
    rationale: 'Local choice.',
    asks: { rules: ['place/b'] },
    overall: 'limited-mean',
  });
  const plugin = pluginOf(ruleOn(fact, 'a'), ruleOn(fact, 'b'));
  const result = createEvaluator({ plugins: [plugin], profile }).assess(parseDossier(local(1)));
  expect(result.findings.map(({ rule }) => rule)).toEqual(['place/b']);
  expect(result.profile).toEqual({
    id: 'council',
    version: '2.0.0',
    decidedBy: 'cabinet',
    decidedOn: '2026-01-01',
    reviewOn: '2027-01-01',
  });
  expect(result.overall).toBeDefined();
  expect(result.plugins).toEqual([
    { name: 'social-productivity/place', version: '0.0.0', shares: { relationships: 0, capabilities: 0, place: 1 } },
  ]);
});
