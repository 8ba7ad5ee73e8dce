import type { Evidence, NormalisedDossier } from '../models/index.ts';
import { parseDossier } from '../parse/index.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { isRecord, pointerOf, segmentsOf, valueAt } from '../util/json-pointer.ts';

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
 * Records are matched by id. Where contributors differ the value of the first stands in the dossier, and each other
 * value stays as evidence that `says` so, with the grade of that contributor's best evidence about it: an assessment
 * then decides by grade, or keeps the range. Nothing is averaged and nobody is overruled by order alone.
 *
 * @throws RangeError for no contribution, for two days of judgement, or for two kinds of subject.
 * @throws DossierError when the merged dossier is none, with every issue.
 */
export const mergeDossiers = (contributions: readonly Contribution[]): NormalisedDossier => {
  const [first, ...others] = contributions.map(({ by, dossier }) => ({ by, plain: plainOf(dossier) }));
  if (first === undefined) throw new RangeError('There is nothing to merge.');
  for (const { by, plain } of others) {
    for (const frame of ['/asOf', '/mutual/level', '/mutual/name']) {
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
  return parseDossier({
    ...(isRecord(merged) ? merged : {}),
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

const withoutEvidence = ({ evidence: _, unknowns: __, ...rest }: Readonly<Record<string, unknown>>): unknown => rest;

const idOf = (item: unknown): string | undefined =>
  isRecord(item) && typeof item.id === 'string' ? item.id : undefined;
const areRecords = (list: readonly unknown[]): boolean => list.every((item) => idOf(item) !== undefined);

const join = (ours: unknown, theirs: unknown, at: readonly string[], by: string, conflicts: Conflict[]): unknown => {
  if (theirs === undefined) return ours;
  if (ours === undefined) return theirs;
  if (Array.isArray(ours) && Array.isArray(theirs) && areRecords(ours) && areRecords(theirs)) {
    const kept = ours.map((item: unknown, i) =>
      join(
        item,
        theirs.find((other) => idOf(other) === idOf(item)),
        [...at, String(i)],
        by,
        conflicts,
      ),
    );
    const known: readonly unknown[] = ours;
    const added: readonly unknown[] = theirs;
    return [...kept, ...added.filter((other) => !known.some((item) => idOf(item) === idOf(other)))];
  }
  if (isRecord(ours) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return Object.fromEntries(keys.map((key) => [key, join(ours[key], theirs[key], [...at, key], by, conflicts)]));
  }
  if (canonicalJson(ours) !== canonicalJson(theirs)) conflicts.push({ by, pointer: pointerOf(at), says: theirs });
  return ours;
};

/** A contributor's evidence under ids of their own, about the places where the values now stand. */
const moved = (by: string, plain: unknown, merged: unknown): readonly unknown[] =>
  listIn(plain, '/evidence').map((item) => ({
    ...item,
    id: `${by}-${String(item.id)}`,
    about: aboutOf(item).map((pointer) => placeIn(merged, plain, pointer)),
  }));

/** Positions in lists may differ between contributors: follow the ids. */
const placeIn = (merged: unknown, own: unknown, pointer: string): string => {
  let [here, there] = [own, merged];
  const path = segmentsOf(pointer).map((step) => {
    const child = valueAt(here, pointerOf([step]));
    const id = idOf(child);
    const found =
      Array.isArray(here) && Array.isArray(there) && id !== undefined
        ? there.findIndex((item) => idOf(item) === id)
        : -1;
    const next = found < 0 ? step : String(found);
    here = child;
    there = valueAt(there, pointerOf([next]));
    return next;
  });
  return pointerOf(path);
};

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
