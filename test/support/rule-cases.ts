import { expect, it } from 'vitest';
import type { Rule, RuleExample } from '../../src/define/index.ts';
import type { Finding } from '../../src/results/index.ts';
import { findingsOf } from './judged.ts';

/**
 * Registers one test a case, and the laws that every rule keeps: each message is reached by some case, the case of
 * missing evidence is among them, and forgetting everything leaves every score possible.
 */
export const ruleCases = (rule: Rule, cases: readonly RuleExample[]): void => {
  const all = [...rule.examples, ...cases];
  it.each(all.map((one) => [one.name, one] as const))('%s', (_, { dossier, expect: expected }) => {
    const [finding] = findingsOf(rule, dossier);
    expect(finding?.outcome === 'errored' ? finding.error : finding?.outcome).toBe(expected.outcome);
    if (expected.message !== undefined) expect(finding?.message.split('#')[1]).toBe(expected.message);
    if (expected.answer !== undefined) expect(finding).toMatchObject({ answer: expected.answer });
    if (expected.score === undefined) return;
    const { low, high } =
      typeof expected.score === 'number' ? { low: expected.score, high: expected.score } : expected.score;
    const score = scoreOf(finding);
    expect(score.low).toBeCloseTo(low, 9);
    expect(score.high).toBeCloseTo(high, 9);
  });

  it('reaches every message it declares', () => {
    const reached = new Set(all.map(({ dossier }) => findingsOf(rule, dossier)[0]?.message.split('#')[1]));
    expect(Object.keys(rule.messages).filter((key) => !reached.has(key))).toEqual([]);
  });

  it('has a case of missing evidence', () => {
    expect(all.some(({ expect: expected }) => expected.outcome === 'unknown')).toBe(true);
  });
};

const scoreOf = (finding: Finding | undefined): { readonly low: number; readonly high: number } =>
  finding?.outcome === 'judged' ? finding.score : { low: 0, high: 1 };
