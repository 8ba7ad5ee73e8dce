import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discount } from '../../src/aggregate/discount.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { indexEvidence } from '../../src/assess/run/evidence.ts';
import { maskedDossier, REQUIRED } from '../../src/assess/run/masked.ts';
import { boundsFrom, levelsOf } from '../../src/assess/run/nested.ts';
import { fullProfile, standardProfile } from '../../src/define/index.ts';
import { dossierShape } from '../../src/models/index.ts';
import { parseDossier, safeParseDossier } from '../../src/parse/index.ts';
import type { ShapeData } from '../../src/util/shape.ts';
import type { Assessment, Bounds } from '../../src/results/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { isRecord, pointerOf, segmentsOf, withValuesAt } from '../../src/util/json-pointer.ts';
import { range, share } from '../aggregate/sketch.ts';
import { dossier, rawDossier } from '../dossiers/dossiers.ts';

describe('nested scores', () => {
  it('of one level are discounted as ever', () => {
    fc.assert(
      fc.property(range, share, (score, reliability) => {
        fc.pre(score.high - score.low < 1);
        const { low, high } = boundsFrom([{ reliability, score }]);
        const plain = discount(score, reliability);
        expect(low).toBeCloseTo(plain.low, 12);
        expect(high).toBeCloseTo(plain.high, 12);
      }),
    );
  });
  it('of values that are all needed are as reliable as the weakest', () => {
    // Without the weaker value anything is possible.
    const levels = levelsOf([0.25, 0.8], { low: 1, high: 1 }, () => undefined);
    expect(boundsFrom(levels)).toMatchObject({ low: 0.25, high: 1 });
  });
  it('of a mean are as reliable as the mean', () => {
    // One of two items rests on an audit, the other on a bare word: (1 + .25) / 2.
    const levels = levelsOf([0.25, 1], { low: 1, high: 1 }, () => ({ low: 0.5, high: 1 }));
    expect(boundsFrom(levels)).toMatchObject({ low: 0.625, high: 1 });
  });
  it('count a value for nothing that could not have changed the answer', () => {
    const levels = levelsOf([0.25, 1], { low: 1, high: 1 }, () => ({ low: 1, high: 1 }));
    expect(boundsFrom(levels)).toMatchObject({ low: 1, high: 1 });
  });
});

describe('a masked dossier', () => {
  it('keeps every name that the schema requires', () => {
    const required = new Set<string>();
    const visit = (shape: ShapeData): void => {
      if (shape.kind === 'list') visit(shape.item);
      if (shape.kind !== 'record') return;
      for (const [name, field] of shape.fields) {
        if (shape.required.has(name)) required.add(name);
        visit(field);
      }
    };
    visit(dossierShape);
    const framed = [
      'schemaVersion',
      'asOf',
      'mutual',
      'level',
      'name',
      'about',
      'source',
      'title',
      'reason',
      'scheme',
      'rule',
      'by',
      'scores',
    ];
    expect([...required].filter((name) => !REQUIRED.has(name) && !framed.includes(name))).toEqual([]);
  });
  it('holds all at the least level and only the frame above the best', () => {
    const whole = dossier('navigo');
    const evidence = indexEvidence(whole, standardProfile);
    expect(maskedDossier(whole, evidence, 0)).toEqual(whole);
    const none = maskedDossier(whole, evidence, 1.1);
    expect(none.mutual.ownership?.model).toBeUndefined();
    expect(none.relationships?.map(({ id }) => id)).toEqual(whole.relationships?.map(({ id }) => id));
    expect(Object.keys(none.mutual)).toEqual(Object.keys(whole.mutual));
    expect(none.mutual.level).toBe('organisation');
  });
  // An audit shows that it runs; how far it differs from before, and when it acts, its own words, which count for half.
  // Whether early work grew is not said: that half of its rule stays open.
  it.each([
    ['the level of a redesign', 'capabilities/offer-redesign', { redesign: { level: 4 } }, 'redesign/level', 1],
    ['the tier of an offer', 'capabilities/prevention-share', { tier: 'primary' }, 'tier', 0.5],
  ])('keeps no claim for having the name of a frame: %s is as firm as its own source', (_, rule, claim, place, low) => {
    const source = { title: 'A page' };
    const assessment = createEvaluator({ plugins: standardRuleSets, profile: fullProfile }).assess(
      parseDossier({
        schemaVersion: 1,
        asOf: '2024-01-01',
        mutual: { name: 'Invented', level: 'organisation' },
        interventions: [{ id: 'club', status: 'running', ...claim }],
        evidence: [
          { id: 'audit', about: ['/interventions/club/status'], kind: 'accounts', quality: 'audited', source },
          { id: 'page', about: [`/interventions/club/${place}`], kind: 'publication', quality: 'own-words', source },
        ],
      }),
    );
    expect(assessment.findings.find((finding) => finding.rule === rule)).toMatchObject({
      score: { low, high: 1 },
      bounds: { low: low / 2, high: 1 },
      grade: 'low',
    });
  });
});

// Silence never pays. The first method had counterexamples: a status, and whether public services are delivered, each
// forgotten to the gain of a range.
describe('forgetting a value', () => {
  const evaluator = createEvaluator({ plugins: standardRuleSets, profile: fullProfile });
  const boundsIn = ({ findings }: Assessment): ReadonlyMap<string, Bounds> =>
    new Map(
      findings.flatMap((one) =>
        one.outcome === 'judged' && one.intervention === undefined ? [[one.rule, one.bounds] as const] : [],
      ),
    );
  const leaves = (value: unknown, path: readonly (string | number)[]): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...path, i]));
    if (!isRecord(value)) return [pointerOf(path)];
    return Object.entries(value).flatMap(([name, child]) => leaves(child, [...path, name]));
  };
  const PARTS = ['mutual', 'relationships', 'interventions', 'commissioning'];
  const names = readdirSync(new URL('../../docs/dossiers/', import.meta.url)).map((name) => name.replace('.json', ''));

  it.each(names)(
    'of %s narrows no range that its evidence leaves',
    (name) => {
      const raw = rawDossier(name) as Readonly<Record<string, unknown>>;
      const before = boundsIn(evaluator.assess(dossier(name)));
      const gains: string[] = [];
      for (const pointer of PARTS.flatMap((part) => leaves(raw[part] ?? [], [part]))) {
        const result = safeParseDossier(withValuesAt(raw, [{ path: segmentsOf(pointer), value: undefined }]));
        if (!result.ok) continue;
        for (const [rule, { low, high }] of boundsIn(evaluator.assess(result.dossier))) {
          const was = before.get(rule);
          if (was === undefined || (low <= was.low + 1e-9 && high >= was.high - 1e-9)) continue;
          gains.push(`${pointer}: ${rule} ${[was.low, was.high, low, high].map((n) => n.toFixed(3)).join(' ')}`);
        }
      }
      expect(gains).toEqual([]);
    },
    60_000,
  );
});
