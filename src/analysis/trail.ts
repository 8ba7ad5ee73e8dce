import type { Assessment, Finding, PropositionId, RatedBy, Read } from '../results/index.ts';
import { sortedBy } from '../util/number.ts';

/** One rule on the way from a verdict to what it rests on. */
export interface TrailStep {
  /** Rule id. */
  readonly rule: string;
  /** Share of the proposition. Unit: 0 to 1. */
  readonly weight: number;
  /** What it adds to one half, or takes from it. */
  readonly value: number;
  /** How the rule came out. */
  readonly outcome: Finding['outcome'];
  /** Facts it read, each with its answer, the places it stands at, and the evidence behind it. */
  readonly reads: readonly Read[];
  /** What ratings add; absent where they add nothing. */
  readonly rated?: RatedBy;
}

/** Leads from a verdict to rules, facts, values and evidence: what adds or takes most comes first. */
export const trail = (assessment: Assessment, proposition: PropositionId): readonly TrailStep[] => {
  const found = new Map(assessment.findings.map((finding) => [finding.rule, finding]));
  const steps = assessment.propositions[proposition].contributions.flatMap(({ rule, weight, value }) => {
    const finding = found.get(rule);
    if (finding === undefined) return [];
    const { outcome, reads } = finding;
    const rated = finding.outcome === 'judged' && finding.rated !== undefined ? { rated: finding.rated } : {};
    return [{ rule, weight, value, outcome, reads, ...rated }];
  });
  return sortedBy(
    sortedBy(steps, ({ rule }) => rule),
    ({ value }) => -Math.abs(value),
  );
};
