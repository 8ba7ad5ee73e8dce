import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { extendProfile, screeningProfile, standardProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment, JudgedFinding } from '../../src/results/index.ts';
import { assess, assessPlace, assessRelationships, standardRuleSets } from '../../src/standard.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';
import { dossierOf, pluginOf } from '../support/judged.ts';
import { countedFact, ruleOn } from '../support/sample-rules.ts';

type Item = Readonly<Record<string, unknown>>;
const item = (id: string, more: Item): Item => ({
  id,
  about: ['/mutual/workforce/localShare'],
  kind: 'accounts',
  source: { title: id },
  ...more,
});

const { fact } = countedFact();
const evaluator = createEvaluator({ plugins: [pluginOf(ruleOn(fact))] });
const judge = (localShare: number | undefined, evidence: readonly Item[], more: Item = {}): Assessment =>
  evaluator.assess(
    parseDossier({
      ...dossierOf({ mutual: { workforce: localShare === undefined ? {} : { localShare } } }),
      evidence,
      ...more,
    }),
  );
const found = ({ findings }: Assessment): JudgedFinding => findings[0] as JudgedFinding;

describe('what stands behind a value', () => {
  it('makes it as firm as its grade: the same 0.8 under each quality of source', () => {
    // Reliability 1, .8, .5, .25: the part that is not reliable may be anything from 0 to 1.
    const bounds = (quality: string) => found(judge(0.8, [item('a', { quality })])).bounds;
    expect(bounds('audited')).toEqual({ low: 0.8, centre: 0.8, high: 0.8 });
    expect(bounds('sector-body').low).toBeCloseTo(0.64, 9);
    expect(bounds('sector-body').high).toBeCloseTo(0.84, 9);
    expect(bounds('own-words').low).toBeCloseTo(0.4, 9);
    expect(bounds('own-words').high).toBeCloseTo(0.9, 9);
    expect(bounds('partisan').low).toBeCloseTo(0.2, 9);
    expect(bounds('partisan').high).toBeCloseTo(0.95, 9);
  });
  it('is only somebody’s word when no evidence is about it', () => {
    expect(found(judge(0.8, []))).toMatchObject({ grade: 'very-low', reliability: 0.25 });
    expect(found(judge(0.8, [])).reads[0]).toMatchObject({ pointers: ['/mutual/workforce/localShare'], evidence: [] });
  });
  it('covers what lies below it, and the best of all that cover a value counts', () => {
    const above = item('above', { about: ['/mutual/workforce'], quality: 'partisan' });
    const near = item('near', { quality: 'audited' });
    expect(found(judge(0.8, [above])).reads[0]?.evidence).toEqual(['above']);
    expect(found(judge(0.8, [above, near]))).toMatchObject({ reliability: 1, reads: [{ evidence: ['near'] }] });
    const accounts = item('accounts', { about: ['/mutual'], quality: 'audited' });
    const wiki = item('wiki', { quality: 'weak' });
    expect(found(judge(0.8, [accounts, wiki]))).toMatchObject({ reliability: 1, reads: [{ evidence: ['accounts'] }] });
  });
  it('is no weaker for a source that repeats the value in its own words', () => {
    const accounts = item('accounts', { about: ['/mutual'], quality: 'audited' });
    const repeated = judge(0.8, [accounts, item('leaflet', { quality: 'own-words', says: 0.8 })]);
    expect(found(repeated).bounds).toEqual({ low: 0.8, centre: 0.8, high: 0.8 });
    expect(repeated.conflicts).toEqual([]);
  });
  it('counts by its best item, and a grade given by the author wins', () => {
    const weak = item('weak', { quality: 'partisan' });
    const own = item('own', { quality: 'partisan', grade: 'moderate' });
    expect(found(judge(0.8, [weak, own]))).toMatchObject({ grade: 'moderate', reads: [{ evidence: ['own'] }] });
  });
  it('does not count when it held only later', () => {
    const later = item('later', { quality: 'audited', validAt: '2024-06' });
    expect(found(judge(0.8, [later])).grade).toBe('very-low');
  });
});

describe('a source that is added', () => {
  const POINTERS = ['', '/mutual', '/mutual/workforce', '/mutual/workforce/localShare'];
  const QUALITIES = ['statutory', 'own-record', 'own-words', 'weak', 'partisan'] as const;
  const GRADED = [...QUALITIES.map((quality) => ({ quality })), { grade: 'none' }];
  const items = fc.array(fc.tuple(fc.constantFrom(...POINTERS), fc.constantFrom(...GRADED)), { maxLength: 5 });
  it('and says the same never lowers a reliability, wherever it points (P25)', () => {
    fc.assert(
      fc.property(items, items, (some, more) => {
        const listed = [...some, ...more].map(([about, graded], i) =>
          item(`e${String(i)}`, { about: [about], ...graded }),
        );
        const before = found(judge(0.8, listed.slice(0, some.length))).reliability;
        expect(found(judge(0.8, listed)).reliability).toBeGreaterThanOrEqual(before);
      }),
    );
  });
  it('never leaves a value weaker than a bare word', () => {
    const bare = found(judge(0.8, [])).reliability;
    for (const graded of GRADED)
      expect(found(judge(0.8, [item('e', graded)])).reliability).toBeGreaterThanOrEqual(bare);
  });
});

describe('evidence that disagrees', () => {
  const high = item('high', { quality: 'audited' });
  it('of one grade leaves every reading possible, and lists them', () => {
    const other = item('other', { quality: 'statutory', says: 0.2 });
    const result = judge(0.8, [high, other]);
    expect(found(result)).toMatchObject({ score: { low: 0.2, high: 0.8 }, reliability: 1 });
    expect(found(result).readings).toHaveLength(2);
    expect(result.conflicts).toEqual([
      {
        about: '/mutual/workforce/localShare',
        readings: [
          { value: 0.8, evidence: ['high'], counts: true },
          { value: 0.2, evidence: ['other'], counts: true },
        ],
      },
    ]);
  });
  it('of a worse grade is listed and does not count', () => {
    const gossip = item('gossip', { quality: 'partisan', says: 0 });
    const result = judge(0.8, [high, gossip]);
    expect(found(result).score).toEqual({ low: 0.8, high: 0.8 });
    expect(result.conflicts[0]?.readings.map(({ counts }) => counts)).toEqual([true, false]);
  });
  it('does not vouch for the value it denies', () => {
    // A bare 0.8 against one weak voice for 0.1: the 0.8 stays what it is, somebody's word, and no word outweighs the other.
    expect(found(judge(0.8, [item('voice', { quality: 'partisan', says: 0.1 })]))).toMatchObject({
      reliability: 0.25,
      score: { low: 0.1, high: 0.8 },
    });
    const audit = item('audit', { quality: 'audited', says: 0.1 });
    const book = item('book', { quality: 'sector-body' });
    expect(found(judge(0.8, [audit, book])).reads[0]).toMatchObject({ evidence: ['audit'], reliability: 1 });
  });
  it('of a better grade than the dossier’s own value takes its place', () => {
    expect(found(judge(0.8, [item('audit', { quality: 'audited', says: 0.3 })])).score).toEqual({
      low: 0.3,
      high: 0.3,
    });
  });
});

describe('what is not known', () => {
  it('is listed with the weight that waits for it and why it is absent', () => {
    const unknowns = [{ about: ['/mutual/workforce/localShare'], reason: 'withheld' }];
    const { gaps, findings } = judge(undefined, [], { unknowns });
    expect(findings[0]).toMatchObject({
      outcome: 'unknown',
      missing: ['mutual.local-share'],
      message: 'engine#unknown',
    });
    expect(gaps).toEqual([
      {
        fact: 'mutual.local-share',
        rules: ['place/sample'],
        asks: ['/mutual/workforce/localShare'],
        reason: 'withheld',
        weight: 1,
        kind: 'missing',
      },
    ]);
  });
  it('differs from what is known on weak evidence', () => {
    // Three quarters of the range stay open under a bare assertion.
    expect(judge(0.8, []).gaps).toMatchObject([{ kind: 'weak', weight: 0.75 }]);
    expect(judge(0.8, [item('a', { quality: 'audited' })]).gaps).toEqual([]);
  });
});

describe('each proposition alone', () => {
  const full = parseDossier(dossierWithEveryProperty());
  it('says what the whole assessment says of it', () => {
    const whole = assess(full).propositions;
    const { verdict, bounds, coverage } = assessPlace(full);
    expect({ verdict, bounds, coverage }).toEqual({
      verdict: whole.place.verdict,
      bounds: whole.place.bounds,
      coverage: whole.place.coverage,
    });
    expect(assessRelationships(full).bounds).toEqual(whole.relationships.bounds);
  });
  it('brings only its own rules and what bears on it', () => {
    const groups = new Set(assessPlace(full).findings.map(({ rule }) => rule.split('/')[0]));
    expect(groups.has('relationships')).toBe(false);
    expect(groups.has('capabilities')).toBe(false);
  });
});

describe('order', () => {
  const full = dossierWithEveryProperty();
  it('of evidence, rule sets and unknowns changes no byte', () => {
    const evidence = [
      item('a', { quality: 'audited' }),
      item('b', { quality: 'sector-body', says: 0.1 }),
      item('c', {
        quality: 'statutory',
        says: 0.7,
      }),
    ];
    const at = (items: readonly Item[]) => JSON.stringify(judge(0.4, items));
    fc.assert(
      fc.property(fc.shuffledSubarray(evidence, { minLength: 3, maxLength: 3 }), (shuffled) => {
        expect(at(shuffled)).toBe(at(evidence));
      }),
    );
    const turned = createEvaluator({ plugins: [...standardRuleSets].reverse() });
    const { plugins: _, ...one } = turned.assess(parseDossier(full));
    const { plugins: __, ...other } = assess(parseDossier(full));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

it('takes a profile’s own grades and numbers', () => {
  const strict = extendProfile(standardProfile, {
    id: 'strict',
    version: '1.0.0',
    title: 'Strict',
    decidedBy: 'the test',
    decidedOn: '2026-01-01',
    rationale: 'A bare word is worth nothing.',
    sourceGrades: { ...standardProfile.sourceGrades, assertion: 'none' },
  });
  const result = createEvaluator({ plugins: [pluginOf(ruleOn(fact))], profile: strict }).assess(
    parseDossier(dossierOf({ mutual: { workforce: { localShare: 0.8 } } })),
  );
  expect(found(result).bounds).toEqual({ low: 0, centre: 0.5, high: 1 });
});

it('asks less at screening depth than by default', () => {
  const dossier = parseDossier(dossierWithEveryProperty());
  const screening = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile }).assess(dossier);
  expect(screening.findings.length).toBeLessThan(assess(dossier).findings.length);
});
