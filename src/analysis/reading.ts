import {
  type Conventions,
  NOT_APPLICABLE,
  UNKNOWN,
  type Outcome,
  outcomeOf,
  type PropositionPlan,
} from '../aggregate/index.ts';
import type { BareEvaluator } from '../assess/index.ts';
import type { Assessment, Finding, PropositionId } from '../results/index.ts';

/** One proposition of an assessment, as the arithmetic sees it. */
export interface Reading {
  /** What is summed. */
  readonly plan: PropositionPlan;
  /** What each rule came to, by slot. */
  readonly outcomes: readonly Outcome[];
  /** Cuts and other numbers. */
  readonly conventions: Conventions;
}

/**
 * Reads an assessment back as the numbers that it was made from.
 *
 * @throws RangeError when the evaluator did not make the assessment: another profile or another engine version.
 */
export const readingIn = (evaluator: BareEvaluator, assessment: Assessment, proposition: PropositionId): Reading => {
  const { plans, conventions } = evaluator.arithmetic;
  const plan = plans.find((one) => one.proposition === proposition);
  if (plan === undefined) throw new RangeError(`There is no proposition "${proposition}".`);
  return { plan, outcomes: outcomesIn(evaluator, assessment), conventions };
};

/** What each rule came to, by slot; a gate's finding is no outcome of its subject. */
export const outcomesIn = ({ arithmetic, profile }: BareEvaluator, assessment: Assessment): readonly Outcome[] => {
  const { id, version } = assessment.profile;
  if (id !== profile.id || version !== profile.version) {
    throw new RangeError(
      `The assessment was made under the profile ${id} ${version}; this evaluator has ${profile.id} ${profile.version}.`,
    );
  }
  const found = new Map(assessment.findings.map((finding) => [finding.rule, finding]));
  return arithmetic.rules.map(({ meta }) => outcomeIn(found.get(meta.id)));
};

const outcomeIn = (finding: Finding | undefined): Outcome => {
  if (finding?.outcome === 'judged') return outcomeOf(finding.bounds, finding.score, finding.rated);
  return finding?.outcome === 'not-applicable' ? NOT_APPLICABLE : UNKNOWN;
};
