import { type Issue, safeParseDossier } from '../parse/index.ts';
import type { Assessment } from '../results/index.ts';
import { type BareEvaluator, createBareEvaluator, type EvaluatorOptions, isError, issuesWith } from './evaluator.ts';

/** What {@link Evaluator.safeAssess} answers. */
export type AssessResult =
  | {
      /** It is a dossier. */
      readonly ok: true;
      /** The assessment. */
      readonly assessment: Assessment;
      /** What is possible and still looks like a slip. */
      readonly warnings: readonly Issue[];
    }
  | {
      /** It is no dossier. */
      readonly ok: false;
      /** Everything that is wrong, and the warnings. */
      readonly issues: readonly Issue[];
    };

/** An evaluator that takes raw input too. */
export interface Evaluator extends BareEvaluator {
  /** Checks an unknown value and assesses it; answers with every issue instead of throwing. */
  readonly safeAssess: (input: unknown) => AssessResult;
}

/**
 * Composes rule sets and a profile into an evaluator.
 *
 * @throws ConfigurationError with every fault at once when they do not fit together.
 *
 * @example
 * ```ts
 * import { createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';
 * import { screeningProfile } from 'social-productivity/define';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets, profile: screeningProfile });
 * const dossier = parseDossier({ schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } });
 * const { verdict } = evaluator.assess(dossier).propositions.place; // 'insufficient-evidence'
 * ```
 */
export const createEvaluator = (options: EvaluatorOptions): Evaluator => {
  const evaluator = createBareEvaluator(options);
  const safeAssess = (input: unknown): AssessResult => {
    const parsed = safeParseDossier(input);
    if (!parsed.ok) return parsed;
    const { dossier, warnings } = parsed;
    const issues = [...issuesWith(evaluator.plugins, dossier), ...warnings];
    if (issues.some(isError)) return { ok: false, issues };
    return { ok: true, assessment: evaluator.assess(dossier), warnings: issues };
  };
  return { ...evaluator, safeAssess };
};
