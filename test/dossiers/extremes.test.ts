import { describe, expect, it } from 'vitest';
import { questions } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { PROPOSITIONS } from '../../src/results/index.ts';
import { assess, standardRuleSets, standardWords } from '../../src/standard.ts';
import { BEST, EVIDENCE } from '../support/best-case.ts';
import { WORST } from '../support/worst-case.ts';

const verdicts = (dossier: unknown): readonly string[] => {
  const { propositions } = assess(parseDossier(dossier));
  return PROPOSITIONS.map((id) => propositions[id].verdict);
};

describe('a dossier with', () => {
  it('everything favourable, on the best evidence, is strong three times', () => {
    expect(verdicts(BEST)).toEqual(['strong', 'strong', 'strong']);
  });

  it('everything unfavourable, on the best evidence, is weak three times', () => {
    expect(verdicts(WORST)).toEqual(['weak', 'weak', 'weak']);
  });

  it('a name and nothing else says three times that there is too little to say, and what to ask', () => {
    const nothing = { schemaVersion: 1, asOf: '2024-06-30', mutual: { name: 'Only a name', level: 'organisation' } };
    const { findings, gaps } = assess(parseDossier(nothing));
    expect(verdicts(nothing)).toEqual(['insufficient-evidence', 'insufficient-evidence', 'insufficient-evidence']);
    expect(findings.filter(({ outcome }) => outcome === 'errored')).toEqual([]);
    const known = new Set(
      questions(createEvaluator({ plugins: standardRuleSets }), standardWords()).map(({ id }) => id),
    );
    expect(gaps.length).toBeGreaterThan(30);
    expect(gaps.filter(({ fact }) => !known.has(fact))).toEqual([]);
  });

  it('the same facts on hearsay is never as sure as on the best evidence', () => {
    const hearsay = { ...BEST, evidence: [{ ...EVIDENCE[0], quality: 'weak' }] };
    for (const id of PROPOSITIONS) {
      const [firm, loose] = [BEST, hearsay].map((one) => assess(parseDossier(one)).propositions[id].coverage);
      expect(loose).toBeLessThan(firm ?? 0);
    }
    expect(new Set(verdicts(hearsay))).toEqual(new Set(['insufficient-evidence']));
  });
});
