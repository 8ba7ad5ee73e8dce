import type { BareEvaluator } from '../assess/index.ts';
import { type Assessment, type Bounds, PROPOSITIONS, type PropositionId } from '../results/index.ts';
import { type Comparison, compare } from './compare.ts';
import { readingIn } from './reading.ts';

/** Two assessments that cannot be compared, and why. */
export interface NotComparable {
  /** Always false: the two were not compared. */
  readonly comparable: false;
  /** Why, for a reader. */
  readonly reason: string;
}

/** Two assessments side by side, proposition by proposition. */
export interface SideBySide {
  /** Always true: the two were compared. */
  readonly comparable: true;
  /** Each proposition. */
  readonly propositions: Readonly<Record<PropositionId, Comparison>>;
}

/**
 * Compares two assessments that one evaluator made: two subjects, two options, or two dates of one subject.
 *
 * Assessments of different major result versions, or under different profiles, are not comparable: assess the older
 * dossier again.
 */
export const sideBySide = (
  evaluator: BareEvaluator,
  first: Assessment,
  second: Assessment,
): SideBySide | NotComparable => {
  if (first.schema !== second.schema) {
    return {
      comparable: false,
      reason: `One was written as ${String(first.schema)}, the other as ${String(second.schema)}.`,
    };
  }
  const { profile } = evaluator;
  for (const { profile: own } of [first, second]) {
    if (own.id !== profile.id || own.version !== profile.version) {
      return {
        comparable: false,
        reason: `One was made under the profile ${own.id} ${own.version}, not ${profile.id} ${profile.version}.`,
      };
    }
  }
  const entries = PROPOSITIONS.map((proposition) => {
    const { plan, outcomes, conventions } = readingIn(evaluator, first, proposition);
    return [
      proposition,
      compare(plan, outcomes, readingIn(evaluator, second, proposition).outcomes, conventions),
    ] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each proposition
  return { comparable: true, propositions: Object.fromEntries(entries) as SideBySide['propositions'] };
};

/** How one of several stands to the others. */
export interface RankRange {
  /** Its id. */
  readonly id: string;
  /** Ids that lie below it whatever the open questions turn out to be. */
  readonly surelyAbove: readonly string[];
  /** Ids that lie above it whatever the open questions turn out to be. */
  readonly surelyBelow: readonly string[];
  /** Ids whose range overlaps: tied, however far apart their centres are. */
  readonly tiedWith: readonly string[];
}

/** Orders several as far as their ranges allow. It is no league table: who overlaps is tied. */
export const rankRanges = (items: readonly { readonly id: string; readonly bounds: Bounds }[]): readonly RankRange[] =>
  items.map(({ id, bounds }) => {
    const others = items.filter((other) => other.id !== id);
    const above = others.filter((other) => bounds.low > other.bounds.high).map((other) => other.id);
    const below = others.filter((other) => bounds.high < other.bounds.low).map((other) => other.id);
    const settled = new Set([...above, ...below]);
    return {
      id,
      surelyAbove: above,
      surelyBelow: below,
      tiedWith: others.map((other) => other.id).filter((other) => !settled.has(other)),
    };
  });
