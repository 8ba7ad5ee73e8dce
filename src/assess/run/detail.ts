import type { Assessment, Finding } from '../../results/index.ts';

/**
 * How much an assessment tells: `verdicts` what was concluded, `findings` also what each rule answer, `full` also what it
 * looked at, what could be done and what is not known. The verdicts are the same in each.
 */
export type Detail = 'verdicts' | 'findings' | 'full';

/** What is concluded about a subject, without what it rests on: a row of a batch. Not a stored assessment. */
export type AssessmentVerdicts = Pick<
  Assessment,
  'profile' | 'level' | 'asOf' | 'propositions' | 'overall' | 'exposures' | 'commissionability'
>;

/** A finding without the facts, pointers and evidence that its rule looked at. */
export type BareFinding = Finding extends infer Kind ? (Kind extends Finding ? Omit<Kind, 'reads'> : never) : never;

/** What is concluded and what each rule answer, without what it looked at. Not a stored assessment. */
export type AssessmentFindings = AssessmentVerdicts & {
  /** Every finding, by rule id, then intervention and context. */
  readonly findings: readonly BareFinding[];
};

/** What is answered for each {@link Detail}. */
export interface Detailed {
  /** Verdicts, exposures and commissionability. */
  readonly verdicts: AssessmentVerdicts;
  /** The same and what each rule answer. */
  readonly findings: AssessmentFindings;
  /** Everything: the assessment that is stored and reported. */
  readonly full: Assessment;
}
