import type { Evidence, NormalisedDossier } from '../models/index.ts';
import { parseDossier } from '../parse/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { itemsByKey, samePlace } from '../util/identity.ts';
import { isRecord, pointerOf, valueAt } from '../util/json-pointer.ts';

/** What one contributor knows of the subject. */
export interface Contribution {
  /** Who: short, kebab-case; it becomes part of evidence ids. */
  readonly by: string;
  /** Their dossier. */
  readonly dossier: NormalisedDossier;
}

/**
 * Merges dossiers of one subject by several contributors into one.
 *
 * Items of lists are matched by id, or by what their list goes by (kind, mode, right, year …). Where contributors differ
 * the value of the first stands in the dossier, and each other value stays as evidence that `says` so, with the grade of
 * that contributor's best evidence about it: an assessment then decides by grade, or keeps the range. Nothing is averaged
 * and nobody is overruled by order alone.
 *
 * @throws RangeError for no contribution, for two days of judgement, or for two kinds of subject.
 * @throws DossierError when the merged dossier is none, with every issue.
 */
export const mergeDossiers = (contributions: readonly Contribution[]): NormalisedDossier => {
  const [first, ...others] = contributions.map(({ by, dossier }) => ({ by, plain: plainOf(dossier) }));
  if (first === undefined) throw new RangeError('There is nothing to merge.');
  for (const { by, plain } of others) {
    for (const frame of ['/asOf', '/mutual/level']) {
      if (valueAt(plain, frame) !== valueAt(first.plain, frame)) {
        throw new RangeError(
          `${by} differs from ${first.by} at ${frame}; dossiers of one subject on one day can be merged.`,
        );
      }
    }
  }
  const conflicts: Conflict[] = [];
  let merged: unknown = withoutEvidence(first.plain);
  for (const { by, plain } of others) merged = join(merged, withoutEvidence(plain), [], by, conflicts);

  const evidence = [first, ...others].flatMap(({ by, plain }) => moved(by, plain, merged));
  const dissent = conflicts.map((conflict, i) => dissenting(conflict, i, contributions));
  const unknowns = [first, ...others].flatMap(({ plain }) => listIn(plain, '/unknowns'));
  const open = unknowns.filter((unknown) =>
    aboutOf(unknown).every((pointer) => valueAt(merged, pointer) === undefined),
  );
  const complete = [first, ...others].flatMap(({ plain }) => wholeIn(plain, merged));
  return parseDossier({
    ...(isRecord(merged) ? merged : {}),
    ...(complete.length === 0 ? {} : { complete: [...new Set(complete)] }),
    evidence: [...evidence, ...dissent],
    ...(open.length === 0 ? {} : { unknowns: open }),
  });
};

/** Two values at one place. */
interface Conflict {
  readonly by: string;
  readonly pointer: string;
  readonly says: unknown;
}

const plainOf = (dossier: NormalisedDossier): Readonly<Record<string, unknown>> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a dossier is a JSON object
  JSON.parse(JSON.stringify(dossier)) as Readonly<Record<string, unknown>>;

const withoutEvidence = ({
  evidence: _,
  unknowns: __,
  complete: ___,
  ...rest
}: Readonly<Record<string, unknown>>): unknown => rest;

const join = (ours: unknown, theirs: unknown, at: readonly string[], by: string, conflicts: Conflict[]): unknown => {
  if (theirs === undefined) return ours;
  if (ours === undefined) return theirs;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const list = at.at(-1) ?? '';
    const [own, other] = [itemsByKey(list, ours), itemsByKey(list, theirs)];
    if (own !== undefined && other !== undefined) {
      const kept = [...own].map(([key, item], i) => join(item, other.get(key), [...at, String(i)], by, conflicts));
      return [...kept, ...[...other].flatMap(([key, item]) => (own.has(key) ? [] : [item]))];
    }
  }
  if (isRecord(ours) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return Object.fromEntries(keys.map((key) => [key, join(ours[key], theirs[key], [...at, key], by, conflicts)]));
  }
  // What frames a dossier cannot be contradicted; the first contributor's stands.
  if (at.length > 1 && canonicalJson(ours) !== canonicalJson(theirs))
    conflicts.push({ by, pointer: pointerOf(at), says: theirs });
  return ours;
};

/** Lists that a contributor called complete, as far as nobody else added to them. */
const wholeIn = (plain: unknown, merged: unknown): readonly string[] => {
  const stated = valueAt(plain, '/complete');
  if (!Array.isArray(stated)) return [];
  return stated
    .filter((pointer): pointer is string => typeof pointer === 'string')
    .flatMap((pointer) => {
      const place = samePlace(pointer, plain, merged);
      const [own, all] = [valueAt(plain, pointer), valueAt(merged, place)];
      return lengthOf(own) === lengthOf(all) ? [place] : [];
    });
};

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** A contributor's evidence under ids of their own, about the places where the values now stand. */
const moved = (by: string, plain: unknown, merged: unknown): readonly unknown[] =>
  listIn(plain, '/evidence').map((item) => ({
    ...item,
    id: `${by}-${String(item.id)}`,
    about: aboutOf(item).map((pointer) => samePlace(pointer, plain, merged)),
  }));

const dissenting = (
  { by, pointer, says }: Conflict,
  index: number,
  contributions: readonly Contribution[],
): Readonly<Record<string, unknown>> => {
  const dossier = contributions.find((one) => one.by === by)?.dossier;
  const own = (dossier?.evidence ?? []).find(({ about }) =>
    about.some((at) => at === pointer || pointer.startsWith(`${at}/`)),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy without the keys that are not known
  const standing: Partial<Pick<Evidence, 'quality' | 'grade' | 'kind'>> = JSON.parse(
    JSON.stringify({ quality: own?.quality, grade: own?.grade, kind: own?.kind }),
  ) as Partial<Evidence>;
  return {
    kind: 'testimony',
    ...(own === undefined ? { grade: 'low' } : standing),
    id: `${by}-says-${String(index + 1)}`,
    about: [pointer],
    source: own === undefined ? { title: `Dossier of ${by}` } : JSON.parse(JSON.stringify(own.source)),
    says,
  };
};

const listIn = (plain: unknown, pointer: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = valueAt(plain, pointer);
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

const aboutOf = ({ about }: Readonly<Record<string, unknown>>): readonly string[] =>
  Array.isArray(about) ? about.filter((one): one is string => typeof one === 'string') : [];
