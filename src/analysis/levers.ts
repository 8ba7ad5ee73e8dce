import { decideCommissioning, gatesOf } from '../aggregate/index.ts';
import type { BareEvaluator } from '../assess/index.ts';
import { factsOf, type Rule } from '../define/index.ts';
import {
  type Assessment,
  CLASSES,
  type Class,
  type Commissionability,
  type CommissionabilityResult,
  type Finding,
  OWNERS,
  type Owner,
  type PropositionId,
} from '../results/index.ts';
import { ANYTHING } from '../util/interval.ts';
import { type Counterfactual, counterfactualDown, counterfactualUp } from './counterfactual.ts';
import { readingIn } from './reading.ts';

/** What would change a verdict, and in whose hands it lies. */
export interface Levers {
  /** Fewest changes up to the wanted class; absent when it is already indicated. */
  readonly up?: Counterfactual;
  /** Fewest changes that would lose the class indicated; absent at the bottom. */
  readonly down?: Counterfactual;
  /** Rules of the way up, by who can do something about them; one rule may have several owners. */
  readonly byOwner: Readonly<Partial<Record<Owner, readonly string[]>>>;
  /** True when practice would do and evidence holds the verdict back: show first, then change. */
  readonly evidenceFirst: boolean;
}

/**
 * Finds the fewest rules whose full score would lift what is indicated, and the fewest whose loss would lower it.
 *
 * Only rules that read something somebody can change are offered. `target` is the class above unless given. Every
 * proposal has been checked by aggregating again. It is a change in the assessment, not a promise about the world.
 */
export const levers = (
  evaluator: BareEvaluator,
  assessment: Assessment,
  proposition: PropositionId,
  target?: Class,
): Levers => {
  const { plan, outcomes, conventions } = readingIn(evaluator, assessment, proposition);
  const { indicated } = assessment.propositions[proposition];
  if (indicated === undefined) return { byOwner: {}, evidenceFirst: false };
  const rules = new Map<string, Rule>(evaluator.arithmetic.rules.map((rule) => [rule.meta.id, rule]));
  const actionable = (id: string): boolean => ownersOf(rules.get(id)).length > 0;

  const rank = CLASSES.indexOf(indicated);
  const wanted = target ?? CLASSES[rank + 1];
  const below = CLASSES[rank - 1];
  const up =
    wanted === undefined || CLASSES.indexOf(wanted) <= rank
      ? undefined
      : counterfactualUp(plan, outcomes, conventions, wanted, actionable);
  const down = below === undefined ? undefined : counterfactualDown(plan, outcomes, conventions, below, actionable);
  return {
    ...(up === undefined ? {} : { up }),
    ...(down === undefined ? {} : { down }),
    byOwner: grouped(
      (up?.changes ?? []).map(({ rule }) => rule),
      (id) => ownersOf(rules.get(id)),
    ),
    evidenceFirst: up?.evidenceFirst ?? heldByEvidence(assessment, proposition),
  };
};

/** A gate that alone would change the answer about an offer. */
export interface GateLever {
  /** Rule id of the gate. */
  readonly gate: string;
  /** Answer if this gate passed in full and nothing else changed. */
  readonly becomes: Commissionability;
  /** Who could do something about it. */
  readonly owners: readonly Owner[];
}

/** Says which single gates would change the answer about one offer. */
export const gateLevers = (
  evaluator: BareEvaluator,
  assessment: Assessment,
  { intervention, context, answer }: CommissionabilityResult,
): readonly GateLever[] => {
  const { rules, commissioning } = evaluator.arithmetic;
  const own = (finding: Finding): boolean =>
    finding.role === 'gate' && finding.intervention === intervention && finding.context === context;
  const standing = assessment.findings.filter(own).flatMap((finding) => {
    const rule = rules.find(({ meta }) => meta.id === finding.rule);
    if (rule === undefined || finding.outcome === 'not-applicable') return [];
    const range = finding.outcome === 'judged' ? finding.score : ANYTHING;
    return [{ rule, gate: { rule: finding.rule, range } }];
  });
  return standing.flatMap(({ rule }) => {
    const passed = standing.map((one) => ({
      kind: one.rule.gate,
      gate: one.rule === rule ? { ...one.gate, range: FULL } : one.gate,
    }));
    const becomes = decideCommissioning(gatesOf(passed), commissioning).answer;
    return becomes === answer ? [] : [{ gate: rule.meta.id, becomes, owners: ownersOf(rule) }];
  });
};

const FULL = { low: 1, high: 1 };

/** Whoever can change what the rule reads, or has a remedy. */
const ownersOf = (rule: Rule | undefined): readonly Owner[] => {
  if (rule === undefined) return [];
  const owners = new Set([
    ...rule.remedies.map(({ owner }) => owner),
    ...(rule.remedies.length > 0 ? [] : factsOf(rule).flatMap(({ changeableBy }) => changeableBy)),
  ]);
  return OWNERS.filter((owner) => owners.has(owner));
};

const grouped = (rules: readonly string[], of: (rule: string) => readonly Owner[]): Levers['byOwner'] =>
  Object.fromEntries(
    OWNERS.map((owner) => [owner, rules.filter((rule) => of(rule).includes(owner))] as const).filter(
      ([, own]) => own.length > 0,
    ),
  );

const heldByEvidence = (assessment: Assessment, proposition: PropositionId): boolean =>
  assessment.propositions[proposition].limitedBy.some(({ kind }) => kind !== 'cap');
