import type { Rule, RuleExample } from '../define/index.ts';
import { caseProblems } from './check-cases.ts';
import { lawProblems } from './laws/index.ts';
import type { Problem } from './problem.ts';
import { trialOf } from './trial.ts';

/**
 * Puts a rule through its cases and through every law that rules keep; answers with what is wrong, in words.
 *
 * Works under any test runner: `expect(checkRule(rule, cases)).toEqual([])`. The rule's own `examples` are cases too.
 * The laws: the same answer each time; nothing changed that was handed over; order of lists does not matter; forgetting
 * a value never leaves the old range (information monotonicity); better evidence never widens; scores inside 0 to 1;
 * declared messages with every placeholder filled; no clock and no randomness; facts read what they declare.
 *
 * @example
 * ```ts
 * import { checkRule } from 'social-productivity/testing';
 * import { placeRules } from 'social-productivity/rules';
 *
 * const [rule] = placeRules.rules;
 * const problems = rule === undefined ? [] : checkRule(rule, [
 *   { name: 'nothing is known', dossier: {}, expect: { outcome: 'unknown' } },
 * ]);
 * ```
 */
export const checkRule = (rule: Rule, cases: readonly RuleExample[] = []): readonly Problem[] => {
  const all = [...rule.examples, ...cases];
  const trial = trialOf(rule);
  return [...caseProblems(trial, all), ...all.flatMap((example) => lawProblems(trial, example))];
};
