import type { Dossier, Evidence, NormalisedDossier, UnknownReason } from '../models/index.ts';
import { isRecord, isWithin, pointerOf, segmentsOf, valueAt, withValueAt, withValuesAt } from '../util/json-pointer.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { EditError, placeOf } from './place.ts';
import { asPlain, listAt, type Plain, plainOf, withPointers } from './plain.ts';

/** A source for a value: evidence without the places that it is about. Without an id it gets one from its title. */
export type NewEvidence = Omit<Evidence, 'id' | 'about'> & {
  /** Identifier; one that is in the dossier names that piece of evidence. */
  readonly id?: string;
};

/** A dossier being edited. Each step answers a new one; nothing is changed in place. */
export interface DossierEdit {
  /** The dossier as it is now: plain JSON, to be parsed before it is assessed. */
  readonly dossier: Dossier;
  /**
   * Sets a value, makes what is missing on the way, and says where the value comes from. Evidence for the value that
   * stood there before no longer speaks of this place.
   *
   * @throws EditError where a dossier can have no such place.
   */
  readonly set: (path: string, value: unknown, evidence?: NewEvidence) => DossierEdit;
  /**
   * Adds an item to a list. Without an id it gets one from its name.
   *
   * @throws EditError where there can be no such list.
   */
  readonly add: (list: string, item: Readonly<Record<string, unknown>>, evidence?: NewEvidence) => DossierEdit;
  /** Removes a value or an item, with what evidence said of it. Everything else keeps its evidence. */
  readonly remove: (path: string) => DossierEdit;
  /** Says that a value is not known, and why. A value that stood there goes. */
  readonly unknown: (path: string, reason: UnknownReason, note?: string) => DossierEdit;
  /** Says that a list holds all there is; of an empty one, that there is none. */
  readonly noOthers: (list: string, evidence?: NewEvidence) => DossierEdit;
}

/**
 * Edits a dossier without counting positions: places go by id or key, and evidence stays with what it is about.
 *
 * @example
 * ```ts
 * import { assess, parseDossier } from 'social-productivity';
 * import { edit } from 'social-productivity/edit';
 *
 * const start = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } } as const;
 * const { dossier } = edit(start)
 *   .set('/commissioning/york/endsOn', '2026-03-31', { kind: 'contract', quality: 'commissioner', source: { title: 'Contract' } })
 *   .set('/mutual/charity', false)
 *   .unknown('/mutual/finances/freeReserves', 'withheld')
 *   .noOthers('/commissioning');
 * const assessment = assess(parseDossier(dossier));
 * ```
 */
export const edit = (dossier: Dossier | NormalisedDossier): DossierEdit => editOf(plainOf(dossier));

const editOf = (own: Plain): DossierEdit => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whether it is one, parsing says
  dossier: own as unknown as Dossier,
  set: (path, value, evidence) => editOf(withValue(own, path, value, evidence)),
  add: (list, item, evidence) => editOf(withItem(own, list, item, evidence)),
  remove: (path) => editOf(without(own, path)),
  unknown: (path, reason, note) => editOf(withUnknown(own, path, reason, note)),
  noOthers: (list, evidence) => editOf(withWhole(own, list, evidence)),
});

/** Sets a value; what else the edit and the rows are made of. */
export const withValue = (own: Plain, path: string, value: unknown, evidence?: NewEvidence): Plain => {
  const { dossier, pointer } = placeOf(own, path);
  const changed = asPlain(withValueAt(unspoken(asPlain(dossier), pointer, value), pointer, value));
  return evidence === undefined ? changed : withEvidence(changed, pointer, evidence);
};

/** What was said of a place before it got another value is said of it no more. */
const unspoken = (own: Plain, pointer: string, value: unknown): Plain => {
  const before = valueAt(own, pointer);
  if (before === undefined && own.unknowns === undefined && own.complete === undefined) return own;
  if (before !== undefined && canonicalJson(before) === canonicalJson(value ?? null)) return own;
  return withPointers(own, (about) => (isWithin(about, pointer) ? undefined : about));
};

const withItem = (own: Plain, list: string, item: Readonly<Record<string, unknown>>, evidence?: NewEvidence): Plain => {
  const { pointer, shape } = placeOf(own, list);
  if (shape.kind !== 'list') throw new EditError(list, 'this is no list.');
  const items = listAt(own, pointer);
  const within = shape.item;
  const hasId = within.kind === 'record' && within.fields.has('id');
  const id =
    hasId && item.id === undefined
      ? freshId(typeof item.name === 'string' ? item.name : (segmentsOf(list).at(-1) ?? ''), items)
      : item.id;
  return withValue(own, `${list}/${items.length}`, id === undefined ? item : { id, ...item }, evidence);
};

const without = (own: Plain, path: string): Plain => {
  const { dossier, pointer } = placeOf(own, path);
  // What was not there had to be made to be found.
  if (valueAt(own, pointer) === undefined) return own;
  const above = pointerOf(segmentsOf(pointer).slice(0, -1));
  const items = valueAt(dossier, above);
  if (!Array.isArray(items)) {
    return withPointers(asPlain(withValuesAt(dossier, [{ path: segmentsOf(pointer), value: undefined }])), (about) =>
      isWithin(about, pointer) ? undefined : about,
    );
  }
  const gone = Number(segmentsOf(pointer).at(-1));
  const rest = withValueAt(
    dossier,
    above,
    items.filter((_, i) => i !== gone),
  );
  return withPointers(asPlain(rest), (about) => movedUp(about, above, gone));
};

/** Items behind one that is gone stand one place further up. */
const movedUp = (about: string, list: string, gone: number): string | undefined => {
  if (!isWithin(about, list) || about === list) return about;
  const [position = '', ...below] = segmentsOf(about.slice(list.length));
  if (Number(position) === gone) return undefined;
  return Number(position) > gone ? `${list}${pointerOf([Number(position) - 1, ...below])}` : about;
};

/** Says that a value is not known. */
export const withUnknown = (own: Plain, path: string, reason: UnknownReason, note?: string): Plain => {
  const rest = without(own, path);
  const { dossier, pointer } = placeOf(rest, path);
  const unknowns = [
    ...listAt(dossier, '/unknowns'),
    { about: [pointer], reason, ...(note === undefined ? {} : { note }) },
  ];
  return asPlain(withValueAt(dossier, '/unknowns', unknowns));
};

/** Says that a list holds all there is. */
export const withWhole = (own: Plain, list: string, evidence?: NewEvidence): Plain => {
  const { dossier, pointer, shape } = placeOf(own, list);
  if (shape.kind !== 'list') throw new EditError(list, 'this is no list.');
  const complete = listAt(dossier, '/complete');
  const whole = complete.includes(pointer)
    ? asPlain(dossier)
    : asPlain(withValueAt(dossier, '/complete', [...complete, pointer]));
  return evidence === undefined ? whole : withEvidence(whole, pointer, evidence);
};

/** Adds a place to a piece of evidence, or a piece of evidence for a place. */
export const withEvidence = (own: Plain, pointer: string, { id, ...rest }: NewEvidence): Plain => {
  const items = listAt(own, '/evidence');
  const known = items.findIndex((item) => isRecord(item) && item.id === id);
  if (id !== undefined && known >= 0) {
    const about = listAt(own, `/evidence/${known}/about`);
    return about.includes(pointer) ? own : asPlain(withValueAt(own, `/evidence/${known}/about`, [...about, pointer]));
  }
  const fresh = { id: id ?? freshId(rest.source.title, items), about: [pointer], ...rest };
  return asPlain(withValueAt(own, '/evidence', [...items, fresh]));
};

/** An id that no item has, from a name. */
const freshId = (name: string, items: readonly unknown[]): string => {
  const taken = new Set(items.map((item) => (isRecord(item) ? item.id : undefined)));
  const base =
    name
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 40) || 'item';
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
};
