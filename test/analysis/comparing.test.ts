import { describe, expect, it } from 'vitest';
import { applyOverrides, sideBySide, rankRanges, whatChanged } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { extendProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';
import { assessed, dossier, evaluator, GOOD, rules } from '../support/three-shares.ts';
import { askAll, pluginOf } from '../support/judged.ts';

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
      rankRanges([
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
    const fewer = createEvaluator({ plugins: [pluginOf(rules[0], rules[2])], profile: strict });
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
    const { overridden, dissents } = applyOverrides(evaluator, assessment, [
      { ...base, rule: 'place/local', score: 0 },
    ]);
    expect(assessment.propositions.place.bounds?.centre).toBeCloseTo(0.6, 9);
    expect(overridden.place.bounds?.centre).toBeCloseTo(0.3, 9);
    expect(dissents).toHaveLength(1);
  });
  it('may contest without replacing, and runs out', () => {
    const assessment = assessed(GOOD);
    const { overridden, dissents, expired } = applyOverrides(evaluator, assessment, [
      { ...base, rule: 'place/local' },
      { ...base, rule: 'place/wage', score: { low: 0, high: 1 }, until: '2023-12-31' },
    ]);
    expect(overridden.place.bounds).toEqual(assessment.propositions.place.bounds);
    expect([dissents.length, expired.length]).toEqual([1, 1]);
  });
  it('is refused for a rule nobody asked and for a score that is none', () => {
    expect(() => applyOverrides(evaluator, assessed(GOOD), [{ ...base, rule: 'place/nothing' }])).toThrow(
      /was not asked/,
    );
    expect(() => applyOverrides(evaluator, assessed(GOOD), [{ ...base, rule: 'place/local', score: 2 }])).toThrow(
      /not a range/,
    );
  });
});
