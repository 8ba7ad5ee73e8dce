import type { NormalisedDossier } from '../models/index.ts';
import type { Finding, Gap, Read } from '../results/index.ts';
import { isRecord, isWithin } from '../util/json-pointer.ts';
import { atLeast, TOLERANCE } from '../util/number.ts';
import type { Compiled } from './compile.ts';

/**
 * What is not known, heaviest first: facts that a rule waits for, facts answered only in part, and facts known on weak
 * evidence. The weight is the share of the propositions that stays open because of it.
 */
export const gapsOf = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  findings: readonly Finding[],
  weights: ReadonlyMap<string, number>,
): readonly Gap[] => {
  const sure = compiled.profile.conventions.reliabilityModerate.value;
  const drafts = new Map<string, Draft>();
  const isPartial = remembered(({ answer }) => hasRange(answer));
  // Findings come by rule id, so that the rules of a draft are in order and one rule's findings follow each other.
  const add = (fact: string, kind: Kind, rule: string, open: number): void => {
    const draft = drafts.get(fact);
    if (draft === undefined) {
      drafts.set(fact, { fact, kind, rules: [rule], open: [open] });
      return;
    }
    if (RANKS[kind] < RANKS[draft.kind]) draft.kind = kind;
    const last = draft.rules.length - 1;
    if (draft.rules[last] === rule) draft.open[last] = Math.max(draft.open[last] ?? 0, open);
    else {
      draft.rules.push(rule);
      draft.open.push(open);
    }
  };

  for (const finding of findings) {
    const weight = weights.get(finding.rule) ?? 0;
    if (finding.outcome === 'unknown') for (const fact of finding.missing) add(fact, 'missing', finding.rule, weight);
    if (finding.outcome !== 'judged') continue;
    const open = finding.bounds.high - finding.bounds.low;
    if (open <= TOLERANCE) continue;
    const ranged = finding.score.high - finding.score.low > TOLERANCE;
    for (const read of finding.reads) {
      const kind = kindOf(read, ranged, sure, isPartial);
      if (kind !== undefined) add(read.fact, kind, finding.rule, weight * open);
    }
  }
  const reasons = reasonsIn(dossier);
  return [...drafts.values()]
    .map((draft) => gapOf(draft, compiled, reasons))
    .sort((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1));
};

type Kind = Gap['kind'];
interface Draft {
  readonly fact: string;
  kind: Kind;
  readonly rules: string[];
  /** How much stays open because of it, by position of the rule. */
  readonly open: number[];
}

const RANKS: Readonly<Record<Kind, number>> = { missing: 0, partial: 1, weak: 2 };

/** How a fact leaves a judgement open; `undefined` when it does not. */
const kindOf = (read: Read, ranged: boolean, sure: number, isPartial: (read: Read) => boolean): Kind | undefined => {
  if (ranged && !('answer' in read)) return 'missing';
  if (ranged && isPartial(read)) return 'partial';
  return read.reliability !== undefined && !atLeast(read.reliability, sure) ? 'weak' : undefined;
};

/** Findings share their reads; each is looked at once. */
const remembered = (test: (read: Read) => boolean): ((read: Read) => boolean) => {
  const known = new Map<Read, boolean>();
  return (read) => {
    let answer = known.get(read);
    if (answer === undefined) {
      answer = test(read);
      known.set(read, answer);
    }
    return answer;
  };
};

/** Whether an answer is itself a range that is not a point, anywhere inside. */
const hasRange = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasRange);
  if (!isRecord(value)) return false;
  const { low, high } = value;
  if (typeof low === 'number' && typeof high === 'number') return high - low > TOLERANCE;
  for (const name in value) if (hasRange(value[name])) return true;
  return false;
};

interface Reasons {
  readonly reason: NonNullable<Gap['reason']>;
  /** Pointers with `*` for every position in a list. */
  readonly about: readonly string[];
}

const reasonsIn = ({ unknowns }: NormalisedDossier): readonly Reasons[] =>
  (unknowns ?? []).map(({ about, reason }) => ({ reason, about: about.map(generalised) }));

const generalised = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

const gapOf = (
  { fact, kind, rules, open }: Draft,
  { facts, factSlots }: Compiled,
  reasons: readonly Reasons[],
): Gap => {
  const asks = facts[factSlots.get(fact) ?? -1]?.reads ?? [];
  const reason = reasons.find(({ about }) =>
    about.some((pointer) => asks.some((pattern) => isWithin(pointer, pattern))),
  )?.reason;
  const weight = open.reduce((sum, part) => sum + part, 0);
  return reason === undefined ? { fact, rules, asks, weight, kind } : { fact, rules, asks, reason, weight, kind };
};
