import { expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { defineFact } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import type { Assessment, JudgedFinding } from '../../src/results/index.ts';
import { dossierOf, pluginOf } from '../support/judged.ts';
import { ruleOn } from '../support/sample-rules.ts';

const readsOf = (reads: readonly [string, ...string[]], part: Readonly<Record<string, unknown>>) => {
  const fact = defineFact<number>({
    id: 'sample.fact',
    title: 'A sample',
    question: 'How much?',
    unit: 'share',
    reads,
    changeableBy: [],
    read: () => 1,
  });
  const evaluator = createEvaluator({ plugins: [pluginOf(ruleOn(fact))] });
  const dossier = parseDossier(dossierOf(part));
  const finding = (assessment: Assessment) => assessment.findings[0] as JudgedFinding;
  const full = evaluator.assess(dossier);
  const bare = evaluator.assess(dossier, { detail: 'findings' }).findings[0] as JudgedFinding;
  // Whether or not pointers are spelt out, the same evidence is found.
  expect(bare.bounds).toEqual(finding(full).bounds);
  return finding(full);
};
const audited = (...about: readonly string[]) => ({
  evidence: [{ id: 'audit', about, kind: 'accounts', quality: 'audited', source: { title: 'An audit' } }],
});

it('leads from one pattern to every known value of every item, ids left out', () => {
  const relationships = [
    { id: 'a', boundary: 'private-public', parties: [{ id: 'x', sector: 'public' }] },
    { id: 'b', boundary: 'private-public' },
  ];
  const { reads } = readsOf(['/relationships/*/parties', '/relationships/*/boundary'], { relationships });
  expect(reads[0]?.pointers).toEqual([
    '/relationships/0/parties/0/sector',
    '/relationships/0/boundary',
    '/relationships/1/boundary',
  ]);
});

it('takes a place in which nothing is known as an assertion, even where the record itself is there', () => {
  const { reads, reliability } = readsOf(['/mutual/workforce'], { mutual: { workforce: {} } });
  expect(reads[0]).toMatchObject({ pointers: [], evidence: [] });
  expect(reliability).toBe(0.25);
});

it('takes the best evidence where weaker values could not have changed the answer', () => {
  const interventions = [
    { id: 'a', annualCost: 1, horizonMonths: 2 },
    { id: 'b', annualCost: 1, horizonMonths: 2 },
  ];
  const part = { interventions, ...audited('/interventions/0', '/interventions/1/annualCost') };
  // The fact answers the same whatever it reads.
  expect(readsOf(['/interventions/*/annualCost', '/interventions/*/horizonMonths'], part).reliability).toBe(1);
  expect(readsOf(['/interventions/*/annualCost'], part).reliability).toBe(1);
});

it('does not doubt what the assessor chose to judge, wherever the pattern ends', () => {
  const part = { mutual: { name: 'A' }, ...audited('/mutual/name') };
  expect(readsOf(['/mutual/level', '/asOf'], part).reliability).toBe(1);
  expect(readsOf(['/mutual'], part).reliability).toBe(1);
});

it('spells out names that a pointer must escape', () => {
  const part = { extensions: { sample: { 'a/b': { '7': 1 } } }, ...audited('/extensions/sample/a~1b') };
  const { reads, reliability } = readsOf(['/extensions/sample'], part);
  expect(reads[0]).toMatchObject({ pointers: ['/extensions/sample/a~1b/7'], evidence: ['audit'] });
  expect(reliability).toBe(1);
});

it('tells a star that is part of a name from one that stands for the items of a list', () => {
  const part = { extensions: { sample: { 'a*b': { list: [{ c: 1 }, { c: 2 }] } } } };
  const { reads } = readsOf(['/extensions/sample/a*b/list/*/c'], part);
  expect(reads[0]?.pointers).toEqual(['/extensions/sample/a*b/list/0/c', '/extensions/sample/a*b/list/1/c']);
});
