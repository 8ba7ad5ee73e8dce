import type { BareEvaluator } from '../assess/index.ts';
import { factsOf } from '../define/index.ts';
import type { Assessment, PropositionId } from '../results/index.ts';
import { nextEvidence } from './next-evidence.ts';
import { readingIn } from './reading.ts';

/** One thing worth finding out. */
export interface EvidenceToFind {
  /** Rule that the answer would settle. */
  readonly rule: string;
  /** Share of its open range in which another class would be indicated. Unit: 0 to 1. */
  readonly flip: number;
  /** Share of the proposition's open range. Unit: 0 to 1. */
  readonly widthShare: number;
  /** First-order Sobol index. Unit: 0 to 1. */
  readonly sobol: number;
  /** Cost of finding out, in the caller's unit; 1 where none was given. */
  readonly cost: number;
  /** What to ask: ids of the facts that are open or weak, which `questions` and catalogues have in plain words. */
  readonly ask: readonly string[];
}

/**
 * Ranks what is not known by how much its answer could move one proposition, with the facts to ask for.
 *
 * `smallestSet` is the fewest rules whose answers together could change what is indicated. `possible` are exposures
 * that are judged and not shown: settling them moves the vulnerability, not the verdict.
 */
export const findOutNext = (
  evaluator: BareEvaluator,
  assessment: Assessment,
  proposition: PropositionId,
  costOf?: (rule: string) => number,
): {
  /** What to find out, best first. */
  readonly items: readonly EvidenceToFind[];
  /** Smallest set of rules that settles the verdict. */
  readonly smallestSet: readonly string[];
  /** Exposures that are possible; rule ids. */
  readonly possible: readonly string[];
} => {
  const { plan, outcomes, conventions } = readingIn(evaluator, assessment, proposition);
  const { items, smallestSet } = nextEvidence(plan, outcomes, conventions, costOf);
  const rules = new Map<string, (typeof evaluator.arithmetic.rules)[number]>(
    evaluator.arithmetic.rules.map((rule) => [rule.meta.id, rule]),
  );
  return {
    items: items.map((item) => {
      const gaps = new Set(assessment.gaps.filter((gap) => gap.rules.includes(item.rule)).map(({ fact }) => fact));
      const rule = rules.get(item.rule);
      const facts = rule === undefined ? [] : factsOf(rule).filter(({ id }) => gaps.has(id));
      return { ...item, ask: facts.map(({ id }) => id) };
    }),
    smallestSet,
    possible: assessment.propositions[proposition].vulnerability.possible,
  };
};
