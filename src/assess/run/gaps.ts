import type { NormalisedDossier } from '../../models/index.ts';
import type { Gap } from '../../results/index.ts';
import { isRecord, isWithin } from '../../util/json-pointer.ts';
import { atLeast, TOLERANCE } from '../../util/number.ts';
import type { Compiled } from '../compose/compile.ts';
import type { Conclusion } from './judge.ts';
import type { Reading } from './reading.ts';

/** Collects what is not known while conclusions are told. */
export interface Gaps {
  /** Notes what a conclusion leaves open; conclusions come by rule id. */
  readonly look: (conclusion: Conclusion, reading: Reading) => void;
  /** What was noted, heaviest first. */
  readonly found: (dossier: NormalisedDossier) => readonly Gap[];
}

/**
 * What is not known: facts that a rule waits for, facts answered only in part, and facts known on weak evidence. The
 * weight is the share of the propositions that stays open because of it.
 */
export const gapsIn = (compiled: Compiled, weights: readonly number[]): Gaps => {
  const sure = compiled.profile.conventions.reliabilityModerate.value;
  const drafts: (Draft | undefined)[] = [];
  // Conclusions come by rule id, so that the rules of a draft are in order and those of one rule follow each other.
  const add = (slot: number, kind: Kind, rule: string, open: number): void => {
    const draft = drafts[slot];
    if (draft === undefined) {
      drafts[slot] = { slot, kind, rules: [rule], open: [open] };
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
  const look: Gaps['look'] = ({ rule, answer, weighed }, reading) => {
    const weight = weights[rule.slot] ?? 0;
    const open = weighed === undefined ? 1 : weighed.bounds.high - weighed.bounds.low;
    if (answer.outcome === 'unknown') for (const slot of answer.missing) add(slot, 'missing', rule.id, weight * open);
    if (weighed === undefined || answer.outcome === 'unknown') return;
    if (open <= TOLERANCE) return;
    const ranged = weighed.score.high - weighed.score.low > TOLERANCE;
    for (let i = 0; i < rule.facts.length; i++) {
      const slot = rule.facts[i] ?? 0;
      const kind = kindOf(slot, reading, ranged, sure);
      if (kind !== undefined) add(slot, kind, rule.id, weight * open);
    }
  };
  const found: Gaps['found'] = (dossier) => {
    const reasons = reasonsIn(dossier);
    const gaps: Gap[] = [];
    for (const draft of drafts) if (draft !== undefined) gaps.push(gapOf(draft, compiled, reasons));
    return gaps.sort((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1));
  };
  return { look, found };
};

type Kind = Gap['kind'];
interface Draft {
  readonly slot: number;
  kind: Kind;
  readonly rules: string[];
  /** How much stays open because of it, by position of the rule. */
  readonly open: number[];
}

const RANKS: Readonly<Record<Kind, number>> = { missing: 0, partial: 1, weak: 2 };

/** How a fact leaves a judgement open; `undefined` when it does not. */
const kindOf = (slot: number, reading: Reading, ranged: boolean, sure: number): Kind | undefined => {
  if (ranged) {
    const answer = reading.answer(slot);
    if (answer.state !== 'known') return 'missing';
    if (hasRange(answer.value)) return 'partial';
  }
  const reliability = reading.reliability(slot);
  return reliability !== undefined && !atLeast(reliability, sure) ? 'weak' : undefined;
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

const gapOf = ({ slot, kind, rules, open }: Draft, { facts }: Compiled, reasons: readonly Reasons[]): Gap => {
  const { id: fact = '', reads: asks = [] } = facts[slot] ?? {};
  const reason = reasons.find(({ about }) =>
    about.some((pointer) => asks.some((pattern) => isWithin(pointer, pattern))),
  )?.reason;
  let weight = 0;
  for (const part of open) weight += part;
  return reason === undefined ? { fact, rules, asks, weight, kind } : { fact, rules, asks, reason, weight, kind };
};
