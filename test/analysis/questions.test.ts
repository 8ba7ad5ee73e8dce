import { describe, expect, it } from 'vitest';
import { questions } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { standardRuleSets, standardWords } from '../../src/standard.ts';
import { evaluator } from '../support/three-shares.ts';

describe('questions', () => {
  const all = questions(createEvaluator({ plugins: standardRuleSets }), standardWords());
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
  it('cannot be put in words that nobody handed over', () => {
    expect(() => questions(createEvaluator({ plugins: standardRuleSets }))).toThrow(
      /words of the rule .* standardWords/,
    );
  });
  it('give ends and words from the models', () => {
    const [question] = questions(evaluator);
    expect(question?.fields).toMatchObject([
      { path: '/mutual/workforce/livingWageShare', type: 'number', least: 0, greatest: 1 },
    ]);
  });
});
