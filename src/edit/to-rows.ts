import type { Dossier, NormalisedDossier } from '../models/index.ts';
import { keyNames, positionOf } from '../util/identity.ts';
import { childOf, isIndex, isRecord, pointerOf, segmentsOf, valueAt } from '../util/json-pointer.ts';
import { listAt, plainOf } from './plain.ts';
import { type DossierRow, EVIDENCE_COLUMNS, NO_OTHERS, NOT_KNOWN } from './row.ts';

/**
 * Writes a dossier as a table of facts, one fact a row. {@link fromRows} reads it back.
 *
 * Empty lists and objects say nothing and get no row. The order of evidence becomes that of the rows.
 */
export const toRows = (dossier: Dossier | NormalisedDossier): readonly DossierRow[] => {
  const plain = plainOf(dossier);
  const { schemaVersion: _, evidence: __, unknowns: ___, complete: ____, ...facts } = plain;
  const leaves = leavesIn(facts, '', '');
  const sources = sourcesOf(plain);
  const written = new Set(leaves.map(({ pointer }) => pointer));
  const wider = sources.pointers.filter((pointer) => !written.has(pointer)).map((pointer) => ({ pointer, cell: '' }));
  const values = [...leaves, ...wider].flatMap(({ pointer, cell }): readonly DossierRow[] => {
    const own = { what: namedPath(plain, pointer), ...(cell === '' ? {} : { value: cell }) };
    const rows = sources.at(pointer);
    return rows.length === 0 ? [own] : rows.map((row) => ({ ...own, ...row }));
  });
  const whole = listAt(plain, '/complete').map((list) => ({ what: namedPath(plain, String(list)), value: NO_OTHERS }));
  return [...values, ...whole, ...unknownsIn(plain)];
};

/** Cells of the sources at a place. A source is described where it first comes, and named by its id after that. */
const sourcesOf = (plain: unknown) => {
  const items = listAt(plain, '/evidence').filter(isRecord);
  const told = new Set<unknown>();
  return {
    pointers: [...new Set(items.flatMap((item) => listAt(item, '/about').map(String)))],
    at: (pointer: string): readonly Omit<DossierRow, 'what'>[] =>
      items
        .filter((item) => listAt(item, '/about').includes(pointer))
        .map((item) => {
          const id = { source: String(item.id) };
          if (told.has(item.id)) return id;
          told.add(item.id);
          const cells = EVIDENCE_COLUMNS.flatMap(([column, place]) => {
            const value = valueAt(item, place);
            return value === undefined ? [] : [[column, cellOf(value)] as const];
          });
          const says = item.says === undefined ? {} : { says: cellOf(item.says) };
          return { ...Object.fromEntries(cells), ...says, ...id };
        }),
  };
};

const unknownsIn = (plain: unknown): readonly DossierRow[] =>
  listAt(plain, '/unknowns')
    .filter(isRecord)
    .flatMap(({ about, reason, note }) =>
      (Array.isArray(about) ? about : []).map((pointer) => ({
        what: namedPath(plain, String(pointer)),
        value: `${NOT_KNOWN}: ${String(reason)}`,
        ...(typeof note === 'string' ? { note } : {}),
      })),
    );

interface Leaf {
  readonly pointer: string;
  /** What stands there; an empty text for an item of which nothing is known but its name. */
  readonly cell: string | number | boolean;
}

const leavesIn = (value: unknown, pointer: string, list: string): readonly Leaf[] => {
  const name = segmentsOf(pointer).at(-1) ?? '';
  if (Array.isArray(value)) {
    if (value.length === 0) return [];
    if (!value.every(isRecord)) return [{ pointer, cell: cellOf(value) }];
    return value.flatMap((item, i) => itemLeaves(item, `${pointer}${pointerOf([i])}`, name, value, i));
  }
  if (!isRecord(value)) return [{ pointer, cell: cellOf(value) }];
  if (list === 'extensions') return [{ pointer, cell: JSON.stringify(value) }];
  return Object.entries(value).flatMap(([key, child]) => leavesIn(child, `${pointer}${pointerOf([key])}`, name));
};

/** What makes the name of an item needs no row of its own. */
const itemLeaves = (
  item: Readonly<Record<string, unknown>>,
  pointer: string,
  list: string,
  items: readonly unknown[],
  index: number,
): readonly Leaf[] => {
  const implied = nameOf(list, items, index) === undefined ? [] : keyNames(list);
  const rest = Object.entries(item).filter(([key]) => !implied.includes(key));
  const leaves = rest.flatMap(([key, child]) => leavesIn(child, `${pointer}${pointerOf([key])}`, list));
  return leaves.length === 0 && implied.length > 0 ? [{ pointer, cell: '' }] : leaves;
};

/** The name by which an item can be made again; `undefined` where it goes by its position. */
const nameOf = (list: string, items: readonly unknown[], index: number): string | undefined => {
  const item = items[index];
  if (!isRecord(item)) return undefined;
  const parts = keyNames(list).flatMap((name) => item[name] ?? []);
  const [first, ...others] = parts.map(String);
  if (first === undefined || item[keyNames(list)[0] ?? ''] === undefined) return undefined;
  const name = [first, ...others].join(' ');
  const isPlain = !isIndex(name) && name !== '-' && (keyNames(list).length === 1 || !first.includes(' '));
  return isPlain && positionOf(list, items, name) === index ? name : undefined;
};

/** The pointer with names of items in place of their positions. */
const namedPath = (root: unknown, pointer: string): string => {
  let here = root;
  let list = '';
  const path = segmentsOf(pointer).map((step) => {
    const name = Array.isArray(here) ? nameOf(list, here, Number(step)) : undefined;
    here = childOf(here, step);
    list = step;
    return name ?? step;
  });
  return pointerOf(path);
};

/** A list of plain words is parted by semicolons; what is more than words is JSON. */
const cellOf = (value: unknown): string | number | boolean => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isWords =
    Array.isArray(value) &&
    value.every((word) => typeof word === 'string' && /^[^;\s]([^;]*[^;\s])?$/.test(word) && !/^[[{]/.test(word));
  return isWords ? value.join('; ') : JSON.stringify(value);
};
