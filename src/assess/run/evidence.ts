import { type Profile, RELIABILITY_OF } from '../../define/index.ts';
import type { Evidence, Known, NormalisedDossier } from '../../models/index.ts';
import { GRADES, type Conflict, type Grade } from '../../results/index.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { segmentsOf, valueAt } from '../../util/json-pointer.ts';
import { sortedBy, TOLERANCE } from '../../util/number.ts';

/** What stands behind one value. */
export interface Support {
  /** Reliability of the best evidence. Unit: 0 to 1. */
  readonly reliability: number;
  /** The evidence items that count, by id; empty for a bare assertion. */
  readonly evidence: readonly string[];
}

/** What evidence is about, as a tree of the dossier's own shape; branches without evidence are left out. */
export interface EvidenceNode {
  /** What stands behind this place itself; `undefined` when no item is about it, but one is about a place below. */
  support: Support | undefined;
  /** Whether an item says something else than the dossier of this very place. */
  isContested: boolean;
  /** Places below, by name or position. */
  readonly below: Map<string, EvidenceNode>;
}

/** The evidence of one dossier. */
export interface EvidenceIndex {
  /** What stands behind a value that no item is about, nor about anything above it. */
  readonly assertion: Support;
  /** What items are about. */
  readonly tree: EvidenceNode;
  /** Values that evidence disagrees about, by pointer. */
  readonly conflicts: readonly Conflict[];
}

/** Indexes the evidence of a dossier: what is valid only after the day asked for does not count. */
export const indexEvidence = (dossier: NormalisedDossier, profile: Profile): EvidenceIndex => {
  const items = (dossier.evidence ?? []).filter(({ validAt }) => validAt === undefined || validAt <= dossier.asOf);
  const assertion: Support = { reliability: reliabilityOf(profile.sourceGrades.assertion, profile), evidence: [] };
  const tree = emptyNode();
  if (items.length === 0) return { assertion, tree, conflicts: [] };

  const byPointer = new Map<string, Item[]>();
  for (const item of items) {
    const { id, says, about: pointers } = item;
    const reliability = reliabilityOf(gradeOf(item, profile), profile);
    const judged = { id, says, reliability, support: { reliability, evidence: [id] } };
    for (const about of pointers) {
      const stands = byPointer.get(about);
      if (stands === undefined) byPointer.set(about, [judged]);
      else stands.push(judged);
    }
  }
  const conflicts: Conflict[] = [];
  for (const [about, standing] of byPointer) {
    put(tree, about, supportAt(about, standing, dossier, assertion), isDisputed(about, standing, dossier));
    conflicts.push(...conflictOf(about, standing, dossier, assertion));
  }
  inherit([tree], assertion);
  return { assertion, tree, conflicts: sortedBy(conflicts, ({ about }) => about) };
};

/**
 * Nothing is graded worse for being cited: what vouches for a whole vouches for its parts, whatever a weaker item adds
 * about a part alone. Where an item says something else of a part, only the items about that part decide.
 */
const inherit = (nodes: Iterable<EvidenceNode>, above: Support): void => {
  for (const node of nodes) {
    const isWeaker = node.support !== undefined && above.reliability > node.support.reliability;
    if (isWeaker && !node.isContested) node.support = above;
    inherit(node.below.values(), node.support ?? above);
  }
};

/** What stands behind the value at a place. */
export const supportBehind = ({ tree, assertion }: EvidenceIndex, place: readonly string[]): Support => {
  let node: EvidenceNode | undefined = tree;
  let support = tree.support ?? assertion;
  for (const step of place) {
    node = node?.below.get(step);
    support = node?.support ?? support;
  }
  return support;
};

/** A grade and the reliability from which it is spoken of. */
export interface GradeStep {
  /** The grade. */
  readonly grade: Grade;
  /** Least reliability. Unit: 0 to 1. */
  readonly from: number;
}

/** The grades of a profile, best first. */
export const gradesOf = (profile: Profile): readonly GradeStep[] =>
  GRADES.map((grade) => ({ grade, from: reliabilityOf(grade, profile) }));

/** The best grade whose reliability does not exceed the one given: the words for a number. */
export const gradeFor = ({ grades }: { readonly grades: readonly GradeStep[] }, reliability: number): Grade => {
  for (const { grade, from } of grades) if (from <= reliability + TOLERANCE) return grade;
  return 'none';
};

type Item = Pick<Known<Evidence>, 'id' | 'says'> & {
  readonly reliability: number;
  /** What stands behind a place that no other item is about. */
  readonly support: Support;
};

const emptyNode = (): EvidenceNode => ({ support: undefined, isContested: false, below: new Map() });

const put = (tree: EvidenceNode, pointer: string, support: Support, isContested: boolean): void => {
  let node = tree;
  for (const segment of segmentsOf(pointer)) {
    let next = node.below.get(segment);
    if (next === undefined) {
      next = emptyNode();
      node.below.set(segment, next);
    }
    node = next;
  }
  node.support = support;
  node.isContested = isContested;
};

const gradeOf = ({ grade, quality }: Known<Evidence>, { sourceGrades }: Profile): Grade =>
  grade ?? (quality === undefined ? sourceGrades.assertion : sourceGrades.grades[quality]);

const reliabilityOf = (grade: Grade, { conventions }: Profile): number => conventions[RELIABILITY_OF[grade]].value;

/** Whether an item says something else than the dossier; one that repeats its value agrees. */
const isDisputed = (pointer: string, items: readonly Item[], dossier: NormalisedDossier): boolean => {
  if (items.every(({ says }) => says === undefined)) return false;
  const own = canonicalJson(valueAt(dossier, pointer) ?? null);
  return items.some(({ says }) => says !== undefined && canonicalJson(says) !== own);
};

/**
 * What stands behind the value that a judgement starts from: the reading with the best evidence, the dossier's own among
 * equals. An item that says something else does not vouch for it.
 */
const supportAt = (
  pointer: string,
  items: readonly Item[],
  dossier: NormalisedDossier,
  assertion: Support,
): Support => {
  if (items.every(({ says }) => says === undefined)) return supportOf(items);
  const own = canonicalJson(valueAt(dossier, pointer) ?? null);
  const answer = ({ says }: Item): string => (says === undefined ? own : canonicalJson(says));
  const { reliability } = supportOf(items);
  const texts = items.map(answer);
  if (!texts.includes(own) && assertion.reliability >= reliability) return assertion;
  const leading = sortedBy(items.filter((item) => item.reliability === reliability).map(answer), (text) => text);
  const kept = leading.includes(own) ? own : leading[0];
  return supportOf(items.filter((item) => answer(item) === kept));
};

const supportOf = (items: readonly Item[]): Support => {
  const only = items.length === 1 ? items[0] : undefined;
  if (only !== undefined) return only.support;
  const reliability = items.reduce((best, item) => Math.max(best, item.reliability), 0);
  const evidence = items.filter((item) => item.reliability === reliability).map(({ id }) => id);
  return { reliability, evidence: sortedBy([...new Set(evidence)], (id) => id) };
};

/** Readings of one value by what they say; the dossier's own is an assertion where no item supports it. */
const conflictOf = (
  about: string,
  items: readonly Item[],
  dossier: NormalisedDossier,
  assertion: Support,
): readonly Conflict[] => {
  if (items.every(({ says }) => says === undefined)) return [];
  const own = valueAt(dossier, about);
  const mine = canonicalJson(own ?? null);
  // Where the dossier holds no value, there is nothing to disagree about: it was forgotten to see what stands on it.
  if (own === undefined) return [];
  const readings = new Map<string, { value: unknown; reliability: number; evidence: string[] }>();
  // The dossier's own value may be a long list: it is written out once, however many items vouch for it.
  const add = (key: string, value: unknown, reliability: number, evidence: readonly string[]): void => {
    const reading = readings.get(key) ?? { value, reliability, evidence: [] };
    reading.reliability = Math.max(reading.reliability, reliability);
    reading.evidence.push(...evidence);
    readings.set(key, reading);
  };
  for (const { says, reliability, id } of items) {
    if (says === undefined) add(mine, own, reliability, [id]);
    else add(canonicalJson(says), says, reliability, [id]);
  }
  if (!readings.has(mine)) add(mine, own, assertion.reliability, []);
  if (readings.size < 2) return [];
  const best = [...readings.values()].reduce((most, { reliability }) => Math.max(most, reliability), 0);
  const byKey = sortedBy([...readings], ([key]) => key);
  const ordered = sortedBy(byKey, ([key]) => (key === mine ? 0 : 1)).map(([, reading]) => reading);
  return [
    {
      about,
      readings: sortedBy(ordered, ({ reliability }) => -reliability).map(({ value, reliability, evidence }) => ({
        value,
        evidence: sortedBy(evidence, (id) => id),
        counts: reliability === best,
      })),
    },
  ];
};
