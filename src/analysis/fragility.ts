import type { BareEvaluator } from '../assess/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Assessment } from '../results/index.ts';
import { deeplyFrozen } from '../util/frozen.ts';
import { withValueAt } from '../util/json-pointer.ts';
import { sortedBy } from '../util/number.ts';
import { type VerdictChange, verdictChanges } from './what-if.ts';

/** A fact on which a verdict stands. */
export interface Dependency {
  /** Fact id; for ratings the id of the rule that they rate. */
  readonly fact: string;
  /** Where its values stand; they were forgotten together. */
  readonly pointers: readonly string[];
  /** Propositions whose verdict would be another. */
  readonly moved: readonly VerdictChange[];
}

/**
 * Forgets each known fact in turn and tells which verdicts would then be others.
 *
 * A verdict that no single fact can take away is not fragile; it may still be uncertain, borderline or vulnerable.
 * Costs the verdicts of one assessment a known fact.
 */
export const fragility = (evaluator: BareEvaluator, dossier: NormalisedDossier): readonly Dependency[] => {
  const whole = evaluator.assess(dossier);
  return [...pointersByFact(whole)].flatMap(([fact, pointers]) => {
    const after = evaluator.assess(without(dossier, pointers), { detail: 'verdicts' });
    const moved = verdictChanges(whole, after).filter(({ from, to }) => from !== to);
    return moved.length === 0 ? [] : [{ fact, pointers, moved }];
  });
};

/** What each known fact of a scored rule rests on, by fact id; the ratings of a rule, by its id. */
const pointersByFact = ({ findings }: Assessment): ReadonlyMap<string, readonly string[]> => {
  const facts = new Map<string, readonly string[]>();
  for (const finding of findings) {
    const { rule, proposition, reads } = finding;
    if (proposition === undefined) continue;
    if (finding.outcome === 'judged' && finding.rated !== undefined) facts.set(rule, finding.rated.pointers);
    for (const { fact, pointers } of reads) {
      const own = pointers.filter((pointer) => !FRAME.includes(pointer));
      if (own.length > 0) facts.set(fact, own);
    }
  }
  return new Map(sortedBy([...facts], ([fact]) => fact));
};

/** What kind of subject it is, is no fact about it. */
const FRAME: readonly string[] = ['/mutual/level', '/asOf'];

/** The same normalised dossier with values not known. The shape stays, so that it needs no second check. */
const without = (dossier: NormalisedDossier, pointers: readonly string[]): NormalisedDossier =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape stays: only values go
  deeplyFrozen(
    pointers.reduce<unknown>((copy, pointer) => withValueAt(copy, pointer, undefined), dossier),
  ) as NormalisedDossier;
