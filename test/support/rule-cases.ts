import { expect, it } from 'vitest';
import type { Rule, RuleExample } from '../../src/define/index.ts';
import { withNones } from './complete.ts';
import { checkRule, type Problem } from '../../src/testing/index.ts';

/**
 * Registers one test a case, and one for what concerns the rule as a whole: each message is reached, the case of
 * missing evidence is among them.
 */
export const ruleCases = (rule: Rule, cases: readonly RuleExample[]): void => {
  let problems: readonly Problem[] | undefined;
  const problemsAt = (where: string): readonly Problem[] => {
    problems ??= checkRule(
      rule,
      cases.map((example) => ({ ...example, dossier: withNones(example.dossier) })),
    );
    return problems.filter((problem) => problem.where === where);
  };
  it.each([...rule.examples, ...cases].map(({ name }) => [name]))('%s', (name) => {
    expect(problemsAt(`${rule.meta.id}: ${name}`)).toEqual([]);
  });
  it('is covered by its cases', () => {
    expect(problemsAt(rule.meta.id)).toEqual([]);
  });
};
