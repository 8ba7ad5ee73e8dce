import { aggregate, outcomeOf, type PropositionNumbers } from '../aggregate/index.ts';
import type { BareEvaluator } from '../assess/index.ts';
import { type Assessment, PROPOSITIONS, type PropositionId } from '../results/index.ts';
import { type Interval, interval } from '../util/interval.ts';
import { outcomesIn } from './reading.ts';

/** Somebody sees a finding otherwise. */
export interface Dissent {
  /** Rule whose finding is contested. */
  readonly rule: string;
  /** Who: a person in a role, or the subject itself. */
  readonly by: string;
  /** Why, in a sentence that can be argued with. */
  readonly why: string;
  /** When it was said. ISO date. */
  readonly on: string;
  /** Last day it holds; absent means until withdrawn. ISO date. */
  readonly until?: string;
  /** Score to put in place of the computed one; absent contests without replacing. Unit: 0 to 1. */
  readonly score?: number | Interval;
}

/** An assessment with what others say of it. The assessment itself is untouched; nothing is averaged. */
export interface OverriddenResult {
  /** As computed. */
  readonly assessment: Assessment;
  /** What holds on the day of the assessment, as given. */
  readonly dissents: readonly Dissent[];
  /** What has run out by then. */
  readonly expired: readonly Dissent[];
  /** Each proposition as it would be with the replaced scores; the same where nothing was replaced. */
  readonly overridden: Readonly<Record<PropositionId, PropositionNumbers>>;
}

/**
 * Puts dissent beside an assessment.
 *
 * A score put in place of a computed one counts as it is given, without discount: whoever overrides answers for it.
 *
 * @throws RangeError for a rule that was not asked, and for a score outside 0 to 1.
 */
export const applyOverrides = (
  evaluator: BareEvaluator,
  assessment: Assessment,
  all: readonly Dissent[],
): OverriddenResult => {
  const { plans, conventions, rules } = evaluator.arithmetic;
  const dissents = all.filter(({ until }) => until === undefined || until >= assessment.asOf);
  const outcomes = [...outcomesIn(evaluator, assessment)];
  for (const { rule, score } of all) {
    const slot = rules.findIndex(({ meta }) => meta.id === rule);
    if (slot < 0) throw new RangeError(`The rule "${rule}" was not asked, so its finding cannot be contested.`);
    if (score !== undefined) checked(rule, score);
  }
  for (const { rule, score } of dissents) {
    if (score === undefined) continue;
    const { low, high } = checked(rule, score);
    outcomes[rules.findIndex(({ meta }) => meta.id === rule)] = outcomeOf({ low, centre: (low + high) / 2, high });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  const overridden = Object.fromEntries(
    PROPOSITIONS.flatMap((id) =>
      plans.filter(({ proposition }) => proposition === id).map((plan) => [id, aggregate(plan, outcomes, conventions)]),
    ),
  ) as OverriddenResult['overridden'];
  return { assessment, dissents, expired: all.filter((one) => !dissents.includes(one)), overridden };
};

const checked = (rule: string, score: number | Interval): Interval => {
  const range = typeof score === 'number' ? { low: score, high: score } : score;
  if (!(range.low >= 0 && range.high <= 1 && range.low <= range.high)) {
    throw new RangeError(
      `The score put in place of ${rule} is ${String(range.low)} to ${String(range.high)}, not a range inside 0 to 1.`,
    );
  }
  return interval(range.low, range.high);
};
