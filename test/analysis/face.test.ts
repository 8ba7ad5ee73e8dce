import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contest,
  emptySummary,
  findOutNext,
  firmness,
  fragility,
  gateLevers,
  levers,
  mergeDossiers,
  mergeSummaries,
  portfolioOf,
  questions,
  sideBySide,
  standings,
  summarise,
  summaryOf,
  trail,
  whatChanged,
  whatIf,
} from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { extendProfile, standardProfile } from '../../src/define/index.ts';
import { DossierError, type NormalisedDossier, parseDossier } from '../../src/models/index.ts';
import type { Assessment } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { canonicalJson } from '../../src/util/canonical-json.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';
import { askAll, dossierOf, pluginOf } from '../support/judged.ts';
import { ruleOn } from '../support/sample-rules.ts';
import { defineFact } from '../../src/define/index.ts';

const shareAt = (key: 'localShare' | 'livingWageShare' | 'permanentShare') =>
  defineFact<number>({
    id: `workforce.${key.replace('Share', '-share').toLowerCase()}`,
    title: key,
    question: `Which share (${key})?`,
    unit: 'share',
    changeableBy: ['mutual'],
    reads: [`/mutual/workforce/${key}`],
    read: ({ mutual }) => mutual.workforce?.[key],
  });
const rules = [
  ruleOn(shareAt('localShare'), 'local'),
  ruleOn(shareAt('livingWageShare'), 'wage'),
  ruleOn(shareAt('permanentShare'), 'permanent'),
];
const evaluator = createEvaluator({ plugins: [pluginOf(...rules)], profile: askAll });
type Shares = Readonly<Record<string, number | undefined>>;
const EVIDENCE = [
  { id: 'audit', about: ['/mutual/workforce'], kind: 'accounts', quality: 'audited', source: { title: 'Audit' } },
];
const dossier = (shares: Shares, more: Readonly<Record<string, unknown>> = {}): NormalisedDossier =>
  parseDossier({
    ...dossierOf({ mutual: { workforce: JSON.parse(JSON.stringify(shares)) } }),
    evidence: EVIDENCE,
    ...more,
  });
const assessed = (shares: Shares): Assessment => evaluator.assess(dossier(shares));

// Three equal rules on audited shares: the centre is their plain mean.
const GOOD = { localShare: 0.9, livingWageShare: 0.6, permanentShare: 0.3 };

describe('what if', () => {
  it('says what would move and through which rule, and leaves the dossier alone', () => {
    const before = dossier(GOOD);
    const text = JSON.stringify(before);
    const { moved, because } = whatIf(evaluator, before, { '/mutual/workforce/permanentShare': 0.9 });
    // (.9 + .6 + .9) / 3 = .8: strong.
    expect(moved).toMatchObject([{ proposition: 'place', from: 'positive', to: 'strong' }]);
    expect(moved[0]?.after?.centre).toBeCloseTo(0.8, 9);
    expect(because).toEqual(['place/permanent']);
    expect(JSON.stringify(before)).toBe(text);
  });
  it('takes a function, and forgets a value where it is undefined', () => {
    expect(whatIf(evaluator, dossier(GOOD), (plain) => plain).moved).toEqual([]);
    const forgotten = whatIf(evaluator, dossier(GOOD), { '/mutual/workforce/localShare': undefined });
    // What is left guarantees .3, and two thirds are known: at most one class above the floor.
    expect(forgotten.moved).toMatchObject([{ to: 'mixed', after: { low: 0.3 } }]);
  });
  it('checks the changed dossier like any other', () => {
    expect(() => whatIf(evaluator, dossier(GOOD), { '/mutual/workforce/localShare': 7 })).toThrow(DossierError);
  });
});

describe('fragility', () => {
  it('names the facts on which a verdict stands', () => {
    const props = fragility(evaluator, dossier(GOOD));
    expect(props.map(({ fact }) => fact)).toContain('workforce.local-share');
    for (const { moved } of props) for (const { from, to } of moved) expect(from).not.toBe(to);
  });
  it('finds none where every verdict stays the same without any one of them', () => {
    // Each alone leaves (1 + 1 + x) / 3: floor 2/3 is positive and the centre 5/6 strong, one class above: strong.
    expect(fragility(evaluator, dossier({ localShare: 1, livingWageShare: 1, permanentShare: 1 }))).toEqual([]);
  });
});

describe('levers', () => {
  it('offer the fewest rules, and who could do something', () => {
    const { up, down, byOwner } = levers(evaluator, assessed(GOOD), 'place');
    // .6 to .8 needs .2: the permanent rule alone brings (1 - .3) / 3 = .233.
    expect(up).toMatchObject({ target: 'strong', possible: true, changes: [{ rule: 'place/permanent', to: 1 }] });
    expect(down).toMatchObject({ target: 'mixed', changes: [{ rule: 'place/local', to: 0 }] });
    expect(byOwner).toEqual({ mutual: ['place/permanent'] });
  });
  it('have nothing to lift at the top and nothing to lose at the bottom', () => {
    const top = levers(evaluator, assessed({ localShare: 1, livingWageShare: 1, permanentShare: 1 }), 'place');
    expect(top.up).toBeUndefined();
    const bottom = levers(evaluator, assessed({ localShare: 0, livingWageShare: 0, permanentShare: 0 }), 'place');
    expect(bottom.down).toBeUndefined();
    expect(levers(evaluator, assessed(GOOD), 'capabilities')).toEqual({ byOwner: {}, evidenceFirst: false });
  });
});

describe('firmness', () => {
  it('tells borderline from certain, and draws only when asked', () => {
    const firm = firmness(evaluator, assessed({ ...GOOD, permanentShare: 0.36 }), 'place');
    // Centre .62.
    expect(firm.distance?.toNextAbove).toBeCloseTo(0.18, 9);
    expect(firm.distance?.toNextBelow).toBeCloseTo(0.02, 9);
    expect(firm.acceptability).toBeUndefined();
    const drawn = firmness(evaluator, assessed(GOOD), 'place', { draws: 500, seed: 7 }).acceptability;
    expect(drawn).toMatchObject({ draws: 500, seed: 7 });
    expect(Object.values(drawn?.shares ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(firmness(evaluator, assessed(GOOD), 'capabilities')).toEqual({});
  });
});

describe('what to find out next', () => {
  it('ranks by how much the answer could move, with the question to put', () => {
    const { items } = findOutNext(evaluator, assessed({ ...GOOD, localShare: undefined }), 'place');
    expect(items).toMatchObject([
      {
        rule: 'place/local',
        sobol: 1,
        ask: [{ fact: 'workforce.local-share', question: 'Which share (localShare)?' }],
      },
    ]);
  });
  it('refuses an assessment that was made under another profile', () => {
    const other = createEvaluator({ plugins: [pluginOf(...rules)] });
    expect(() => findOutNext(other, assessed(GOOD), 'place')).toThrow(/made under the profile test/);
  });
});

describe('side by side', () => {
  it('says who is ahead only where that is certain', () => {
    const better = assessed({ localShare: 1, livingWageShare: 0.7, permanentShare: 0.4 });
    const result = sideBySide(evaluator, better, assessed(GOOD));
    expect(result).toMatchObject({ comparable: true, propositions: { place: { dominance: 'first' } } });
  });
  it('does not compare across result versions or profiles', () => {
    const now = assessed(GOOD);
    expect(sideBySide(evaluator, { ...now, schema: 'social-productivity/assessment/0' as never }, now)).toMatchObject({
      comparable: false,
    });
    const elsewhere = { ...now, profile: { ...now.profile, version: '9.9.9' } };
    expect(sideBySide(evaluator, now, elsewhere)).toMatchObject({ comparable: false });
  });
  it('ties whatever overlaps', () => {
    const bounds = (low: number, high: number) => ({ low, centre: (low + high) / 2, high });
    expect(
      standings([
        { id: 'a', bounds: bounds(0.7, 0.9) },
        { id: 'b', bounds: bounds(0.6, 0.8) },
        { id: 'c', bounds: bounds(0.1, 0.2) },
      ]),
    ).toEqual([
      { id: 'a', surelyAbove: ['c'], surelyBelow: [], tiedWith: ['b'] },
      { id: 'b', surelyAbove: ['c'], surelyBelow: [], tiedWith: ['a'] },
      { id: 'c', surelyAbove: [], surelyBelow: ['a', 'b'], tiedWith: [] },
    ]);
  });
});

describe('what changed', () => {
  const strict = extendProfile(askAll, {
    id: 'weighted',
    version: '1.0.0',
    title: 'Weighted',
    decidedBy: 'the test',
    decidedOn: '2026-01-01',
    rationale: 'Local counts double.',
    weights: { rules: { 'place/local': 2 } },
  });
  it('keeps apart values, knowledge, rules and weights, and adds up', () => {
    const before = { evaluator, dossier: dossier({ localShare: 0.5, livingWageShare: 0.6 }) };
    const fewer = createEvaluator({ plugins: [pluginOf(rules[0] as never, rules[2] as never)], profile: strict });
    const after = { evaluator: fewer, dossier: dossier({ localShare: 0.8, livingWageShare: 0.6, permanentShare: 1 }) };
    const steps = whatChanged(before, after).place;
    const moves = steps.map(({ centre = 0 }) => centre);
    // Local .5 to .8: .1 of a third each. Permanent from open (.5) to 1: .5 / 3. Wage dropped: (.8 + 1) / 2 - .8. Double: (1.6 + 1) / 3 - .9.
    expect(steps.map(({ factor }) => factor)).toEqual(['values-changed', 'became-known', 'rules', 'profile']);
    for (const [i, move] of [0.1, 0.5 / 3, 0.1, 2.6 / 3 - 0.9].entries()) expect(moves[i]).toBeCloseTo(move, 9);
    const [start, end] = [before, after].map(
      (made) => made.evaluator.assess(made.dossier).propositions.place.bounds?.centre ?? 0,
    );
    expect(moves.reduce((sum, move) => sum + move, 0)).toBeCloseTo((end ?? 0) - (start ?? 0), 9);
  });
  it('finds nothing between a thing and itself', () => {
    const full = {
      evaluator: createEvaluator({ plugins: standardRuleSets }),
      dossier: parseDossier(dossierWithEveryProperty()),
    };
    for (const steps of Object.values(whatChanged(full, full)))
      for (const { centre = 0, from, to } of steps) expect([centre, from]).toEqual([0, to]);
  });
});

describe('dissent', () => {
  const base = { by: 'the chair', why: 'Agency staff were left out.', on: '2023-12-01' };
  it('stands beside the computed finding, and nothing is averaged', () => {
    const assessment = assessed(GOOD);
    const { overridden, dissents } = contest(evaluator, assessment, [{ ...base, rule: 'place/local', score: 0 }]);
    expect(assessment.propositions.place.bounds?.centre).toBeCloseTo(0.6, 9);
    expect(overridden.place.bounds?.centre).toBeCloseTo(0.3, 9);
    expect(dissents).toHaveLength(1);
  });
  it('may contest without replacing, and runs out', () => {
    const assessment = assessed(GOOD);
    const { overridden, dissents, expired } = contest(evaluator, assessment, [
      { ...base, rule: 'place/local' },
      { ...base, rule: 'place/wage', score: { low: 0, high: 1 }, until: '2023-12-31' },
    ]);
    expect(overridden.place.bounds).toEqual(assessment.propositions.place.bounds);
    expect([dissents.length, expired.length]).toEqual([1, 1]);
  });
  it('is refused for a rule nobody asked and for a score that is none', () => {
    expect(() => contest(evaluator, assessed(GOOD), [{ ...base, rule: 'place/nothing' }])).toThrow(/was not asked/);
    expect(() => contest(evaluator, assessed(GOOD), [{ ...base, rule: 'place/local', score: 2 }])).toThrow(
      /not a range/,
    );
  });
});

describe('dossiers of several contributors', () => {
  const mine = dossier({ localShare: 0.5 }, { relationships: [{ id: 'a', name: 'A' }] });
  const theirs = dossier(
    { localShare: 0.7, livingWageShare: 1 },
    {
      relationships: [
        { id: 'b', name: 'B' },
        { id: 'a', status: 'running' },
      ],
      evidence: [
        {
          id: 'look',
          about: ['/relationships/1/status', '/mutual/workforce/localShare'],
          kind: 'inspection',
          quality: 'statutory',
          source: { title: 'Visit' },
        },
      ],
    },
  );
  const merged = mergeDossiers([
    { by: 'council', dossier: mine },
    { by: 'union', dossier: theirs },
  ]);

  it('become one, with records matched by id', () => {
    expect(merged.relationships?.map(({ id, name, status }) => [id, name, status])).toEqual([
      ['a', 'A', 'running'],
      ['b', 'B', undefined],
    ]);
    expect(merged.mutual.workforce?.livingWageShare).toBe(1);
  });
  it('keep what they disagree about as evidence of its own grade', () => {
    expect(merged.evidence?.map(({ id, about, says }) => [id, about, says])).toEqual([
      ['council-audit', ['/mutual/workforce'], undefined],
      ['union-look', ['/relationships/0/status', '/mutual/workforce/localShare'], undefined],
      ['union-says-1', ['/mutual/workforce/localShare'], 0.7],
    ]);
  });
  it('must be about one subject on one day', () => {
    expect(() => mergeDossiers([])).toThrow(/nothing to merge/);
    const later = dossier({}, { asOf: '2025-01-01' });
    expect(() =>
      mergeDossiers([
        { by: 'a', dossier: mine },
        { by: 'b', dossier: later },
      ]),
    ).toThrow(/\/asOf/);
  });
});

describe('questions', () => {
  const all = questions(createEvaluator({ plugins: standardRuleSets }));
  it('say where each answer goes, of what kind, and why it is asked', () => {
    expect(all.length).toBeGreaterThan(20);
    for (const { fields, because, question } of all) {
      expect(question).toMatch(/\?/);
      expect(because.length).toBeGreaterThan(0);
      for (const { path, type, options } of fields) {
        expect(type, path).not.toBe('any');
        expect(type === 'choice' ? (options?.length ?? 0) > 0 : true).toBe(true);
      }
    }
  });
  it('give ends and words from the models', () => {
    const [question] = questions(evaluator);
    expect(question?.fields).toMatchObject([
      { path: '/mutual/workforce/livingWageShare', type: 'number', least: 0, greatest: 1 },
    ]);
  });
});

it('leads from a verdict to the value that was read', () => {
  const [step] = trail(assessed(GOOD), 'place');
  expect(step).toMatchObject({
    rule: 'place/local',
    reads: [{ pointers: ['/mutual/workforce/localShare'], evidence: ['audit'], answer: 0.9 }],
  });
});

it('has no gate to move where no offer was described', () => {
  const offer = {
    intervention: 'x',
    answer: 'unknown',
    floor: 'not-now',
    ceiling: 'commissionable',
    gates: [],
    changes: [],
    open: [],
  } as const;
  expect(gateLevers(evaluator, assessed(GOOD), offer)).toEqual([]);
});

describe('a portfolio', () => {
  const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
  const many = fc
    .array(fc.record({ localShare: share, livingWageShare: share, permanentShare: share }), { maxLength: 12 })
    .map((list) => list.map(assessed));
  const digest = (assessments: readonly Assessment[]): string => sha256(canonicalJson(summarise(assessments)));

  it('is the same in one piece and in shards, in any order', () => {
    fc.assert(
      fc.property(many, fc.nat(12), (assessments, cut) => {
        const [left, right] = [summarise(assessments.slice(0, cut)), summarise(assessments.slice(cut))];
        expect(mergeSummaries(left, right)).toStrictEqual(summarise(assessments));
        expect(mergeSummaries(right, left)).toStrictEqual(summarise(assessments));
        expect(mergeSummaries(left, emptySummary)).toStrictEqual(left);
        expect(digest([...assessments].reverse())).toBe(digest(assessments));
      }),
      { numRuns: 60 },
    );
  });
  it('in 1, 7 and 64 shards gives one digest', () => {
    const assessments = Array.from({ length: 130 }, (_, i) => assessed({ localShare: i / 130, livingWageShare: 0.5 }));
    const digests = [1, 7, 64].map((shards) => {
      const parts = Array.from({ length: shards }, (_, shard) => assessments.filter((__, i) => i % shards === shard));
      return sha256(canonicalJson(parts.map(summarise).reduce(mergeSummaries, emptySummary)));
    });
    expect(new Set(digests).size).toBe(1);
  });
  it('counts classes, quartiles and shares with their Wilson interval', () => {
    const shares = Array.from({ length: 10 }, (_, i) => (i < 8 ? 1 : 0));
    const portfolio = portfolioOf(
      summarise(shares.map((one) => assessed({ localShare: one, livingWageShare: one, permanentShare: one }))),
    );
    expect(portfolio.propositions.place).toMatchObject({
      verdict: { strong: 8, weak: 2, mixed: 0 },
      quartiles: [1, 1, 1],
    });
    expect(portfolio.propositions.capabilities.verdict['not-applicable']).toBe(10);
    const [rule] = portfolio.rules;
    // Reference: Wilson 95% for 8 of 10 is .490 to .943.
    expect(rule).toMatchObject({ rule: 'place/local', met: 8, judged: 10 });
    expect(rule?.share?.low).toBeCloseTo(0.490162472, 6);
    expect(rule?.share?.high).toBeCloseTo(0.943317849, 6);
    expect(portfolioOf(emptySummary).propositions.place).not.toHaveProperty('quartiles');
  });
  it('counts gaps and exposures, commonest first', () => {
    const { gaps } = portfolioOf(summarise([assessed({}), assessed({ localShare: 1 })]));
    expect(gaps.map(({ count }) => count)).toEqual([2, 2, 1]);
    expect(summaryOf(assessed(GOOD)).exposures).toEqual({});
  });
});

it('keeps the standard profile untouched by all this', () => {
  expect(standardProfile.weights).toEqual({ themes: {}, rules: {} });
});
