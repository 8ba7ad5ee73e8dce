import type { NormalisedDossier } from '../models/index.ts';
import type { Finding, Gap, PropositionResult, Read } from '../results/index.ts';
import { isRecord, isWithin } from '../util/json-pointer.ts';
import { atLeast, sortedBy, TOLERANCE } from '../util/number.ts';
import type { Compiled } from './compile.ts';

/**
 * What is not known, heaviest first: facts that a rule waits for, facts answered only in part, and facts known on weak
 * evidence. The weight is the share of the propositions that stays open because of it.
 */
export const gapsOf = (
  compiled: Compiled,
  dossier: NormalisedDossier,
  findings: readonly Finding[],
  propositions: readonly PropositionResult[],
): readonly Gap[] => {
  const weights = new Map(propositions.flatMap(({ contributions }) => contributions.map((c) => [c.rule, c.weight])));
  const sure = compiled.profile.conventions.reliabilityModerate.value;
  const drafts = new Map<string, Draft>();
  for (const finding of findings) {
    const weight = weights.get(finding.rule) ?? 0;
    for (const [fact, kind, open] of missingIn(finding, sure)) {
      const draft = drafts.get(fact) ?? { fact, kind, rules: new Set<string>(), open: new Map<string, number>() };
      if (RANKS[kind] < RANKS[draft.kind]) draft.kind = kind;
      draft.rules.add(finding.rule);
      draft.open.set(finding.rule, Math.max(draft.open.get(finding.rule) ?? 0, weight * open));
      drafts.set(fact, draft);
    }
  }
  const gaps = [...drafts.values()].map((draft) => gapOf(draft, compiled, dossier));
  return sortedBy(
    sortedBy(gaps, ({ fact }) => fact),
    ({ weight }) => -weight,
  );
};

type Kind = Gap['kind'];
interface Draft {
  readonly fact: string;
  kind: Kind;
  readonly rules: Set<string>;
  readonly open: Map<string, number>;
}

const RANKS: Readonly<Record<Kind, number>> = { missing: 0, partial: 1, weak: 2 };

/** Facts behind a finding that leave it open, and how much of its range stays open. */
const missingIn = (finding: Finding, sure: number): readonly (readonly [fact: string, kind: Kind, open: number])[] => {
  switch (finding.outcome) {
    case 'unknown':
      return finding.missing.map((fact) => [fact, 'missing', 1] as const);
    case 'judged': {
      const open = finding.bounds.high - finding.bounds.low;
      if (open <= TOLERANCE) return [];
      const ranged = finding.score.high - finding.score.low > TOLERANCE;
      return finding.reads.flatMap((read): readonly (readonly [string, Kind, number])[] => {
        if (ranged && !('answer' in read)) return [[read.fact, 'missing', open]];
        if (ranged && isPartial(read)) return [[read.fact, 'partial', open]];
        return read.reliability !== undefined && !atLeast(read.reliability, sure) ? [[read.fact, 'weak', open]] : [];
      });
    }
    default:
      return [];
  }
};

/** Whether an answer is itself a range that is not a point, anywhere inside. */
const isPartial = ({ answer }: Read): boolean => hasRange(answer);

const hasRange = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(hasRange);
  if (!isRecord(value)) return false;
  const { low, high } = value;
  if (typeof low === 'number' && typeof high === 'number') return high - low > TOLERANCE;
  return Object.values(value).some(hasRange);
};

const gapOf = (draft: Draft, { facts }: Compiled, dossier: NormalisedDossier): Gap => {
  const asks = facts.find(({ id }) => id === draft.fact)?.reads ?? [];
  const reason = (dossier.unknowns ?? []).find(({ about }) =>
    about.some((pointer) => asks.some((pattern) => isWithin(generalised(pointer), pattern))),
  )?.reason;
  return {
    fact: draft.fact,
    rules: [...draft.rules].sort(),
    asks,
    ...(reason === undefined ? {} : { reason }),
    weight: sortedBy([...draft.open], ([rule]) => rule).reduce((sum, [, open]) => sum + open, 0),
    kind: draft.kind,
  };
};

/** A concrete pointer with `*` for every position in a list. */
const generalised = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');
