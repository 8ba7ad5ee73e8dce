import type { BareEvaluator } from '../assess/index.ts';
import { factsOf, idsOfRule, type Rule } from '../define/index.ts';
import type { NormalisedDossier } from '../models/index.ts';
import type { Assessment } from '../results/index.ts';
import { rulesBehind } from '../results/rules-behind.ts';
import { isRecord, isWithin, meets, pointerOf, segmentsOf } from '../util/json-pointer.ts';

/**
 * Why a sourced value counted for nothing: `no-rule` no loaded rule reads it; `not-asked` only rules that this profile
 * does not ask; `not-settled` rules were asked and could not answer, or it did not apply.
 */
export type UnusedReason = 'no-rule' | 'not-asked' | 'not-settled';

/** One value of a dossier that has a source, and what became of it. */
export interface SourcedValue {
  /** Where it stands. JSON pointer. */
  readonly pointer: string;
  /** The evidence about it; ids. */
  readonly evidence: readonly string[];
  /** Rules whose answer looked at it; ids. Empty means that it counted for nothing. */
  readonly rules: readonly string[];
  /** Why it counted for nothing; absent where it counted. */
  readonly unused?: UnusedReason;
}

/** What an assessment made of the sourced values of its dossier. */
export interface UsedEvidence {
  /** How many sourced values a rule looked at on its way to an answer. */
  readonly used: number;
  /** How many there are. */
  readonly of: number;
  /** Every sourced value, in the order of the dossier. */
  readonly values: readonly SourcedValue[];
}

/**
 * Says which sourced values of a dossier an assessment used, which not, and why.
 *
 * @example
 * ```ts
 * import { createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets });
 * const dossier = parseDossier({
 *   schemaVersion: 1,
 *   asOf: '2024-01-01',
 *   mutual: { name: 'Example', level: 'organisation', legalForm: 'cic-limited-by-guarantee' },
 *   evidence: [
 *     { id: 'register', about: ['/mutual/legalForm'], kind: 'constitution', quality: 'statutory', source: { title: 'Register' } },
 *   ],
 * });
 * const { used, of } = usedEvidence(evaluator, evaluator.assess(dossier), dossier); // 1 of 1
 * ```
 */
export const usedEvidence = (
  { plugins }: BareEvaluator,
  { findings }: Assessment,
  dossier: NormalisedDossier,
): UsedEvidence => {
  const readers = plugins.flatMap((plugin) => plugin.rules.map(readerOf));
  const asked = new Set(findings.map(({ rule }) => rule));
  const users = rulesBehind(findings, ({ pointers }) => pointers);
  const values = sourcedIn(dossier).map(({ pointer, evidence }): SourcedValue => {
    const rules = [...(users.get(pointer) ?? [])].sort();
    if (rules.length > 0) return { pointer, evidence, rules };
    const place = segmentsOf(pointer);
    const rating = place[0] === 'ratings' ? dossier.ratings?.[Number(place[1])]?.rule : undefined;
    const reading = readers
      .filter(({ ids, patterns }) =>
        rating === undefined ? patterns.some((pattern) => meets(pattern, place)) : ids.includes(rating),
      )
      .map(({ id }) => id);
    const unused = reading.length === 0 ? 'no-rule' : reading.some((id) => asked.has(id)) ? 'not-settled' : 'not-asked';
    return { pointer, evidence, rules, unused };
  });
  return { used: values.filter(({ rules }) => rules.length > 0).length, of: values.length, values };
};

const readerOf = (rule: Rule) => ({
  id: rule.meta.id,
  ids: idsOfRule(rule),
  patterns: factsOf(rule).flatMap(({ reads }) => reads.map(segmentsOf)),
});

/** Values that an item of evidence is about; ids say nothing that could have a source. */
const sourcedIn = (dossier: NormalisedDossier): readonly Pick<SourcedValue, 'pointer' | 'evidence'>[] => {
  const items = dossier.evidence ?? [];
  return PARTS.flatMap((part) => leavesOf(dossier[part], [part])).flatMap((pointer) => {
    // Of a rating only what it says is a value: the rest tells which rating it is.
    if (isWithin(pointer, '/ratings') && !pointer.endsWith('/scores')) return [];
    const evidence = items.filter(({ about }) => about.some((place) => isWithin(pointer, place))).map(({ id }) => id);
    return evidence.length === 0 ? [] : [{ pointer, evidence }];
  });
};

const PARTS = ['mutual', 'relationships', 'interventions', 'commissioning', 'ratings'] as const;

const leavesOf = (value: unknown, path: readonly (string | number)[]): readonly string[] => {
  if (value === undefined || path.at(-1) === 'id') return [];
  if (Array.isArray(value) && value.some(isRecord)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (!isRecord(value)) return [pointerOf(path)];
  return Object.entries(value).flatMap(([name, child]) => leavesOf(child, [...path, name]));
};
