import { positionsOf } from '../util/identity.ts';
import { childOf, isIndex, isRecord, pointerOf, segmentsOf } from '../util/json-pointer.ts';

/**
 * Plain data in which every pointer goes by position.
 *
 * Whoever writes a dossier may name an item of a list by its id, or by what the list goes by: `/commissioning/york/endsOn`,
 * `/mutual/membership/constituencies/staff/members`. Such a pointer survives sorting and editing. What names nothing stays
 * as it is, for the checks to tell.
 */
export const withPositions = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const tree: Tree = { root: value, tables: new Map() };
  const lists = LISTS.flatMap((name): readonly (readonly [string, unknown])[] => {
    const own = value[name];
    const placed = Array.isArray(own) ? placedIn(own, tree) : own;
    return placed === own ? [] : [[name, placed]];
  });
  const stated = value.complete;
  const complete = Array.isArray(stated) ? pointersIn(stated, tree) : stated;
  if (lists.length === 0 && complete === stated) return value;
  return { ...value, ...Object.fromEntries(lists), ...(complete === stated ? {} : { complete }) };
};

/** Lists whose items say in `about` which values they speak of. */
const LISTS = ['evidence', 'unknowns'] as const;

/** Plain data, and the names in those of its lists that a pointer went through: each is read once, however many do. */
interface Tree {
  readonly root: unknown;
  readonly tables: Map<readonly unknown[], Names>;
}

/** The position of the item that a name stands for; -1 where none does. */
type Names = (name: string) => number;

const placedIn = (items: readonly unknown[], tree: Tree): readonly unknown[] =>
  changed(items, (item) => {
    if (!isRecord(item) || !Array.isArray(item.about)) return item;
    const about = pointersIn(item.about, tree);
    return about === item.about ? item : { ...item, about };
  });

const pointersIn = (pointers: readonly unknown[], tree: Tree): readonly unknown[] =>
  changed(pointers, (pointer) => (typeof pointer === 'string' ? positioned(pointer, tree) : pointer));

/** The items as they become; the list itself where none changes, so that nothing is copied for nothing. */
const changed = (items: readonly unknown[], become: (item: unknown) => unknown): readonly unknown[] => {
  const made = items.map(become);
  return made.every((one, i) => one === items[i]) ? items : made;
};

const positioned = (pointer: string, { root, tables }: Tree): string => {
  // Most pointers hold no name of an item; every segment before a name of a property may.
  if (!pointer.startsWith('/')) return pointer;
  let here = root;
  let list = '';
  let isNamed = false;
  const path: string[] = [];
  for (const step of segmentsOf(pointer)) {
    const found = Array.isArray(here) && !isIndex(step) ? positionsIn(here, list, tables)(step) : -1;
    const next = found < 0 ? step : String(found);
    if (next !== step) isNamed = true;
    path.push(next);
    here = childOf(here, next);
    list = step;
  }
  return isNamed ? pointerOf(path) : pointer;
};

const positionsIn = (items: readonly unknown[], list: string, tables: Tree['tables']): Names => {
  const names = tables.get(items) ?? positionsOf(list, items);
  tables.set(items, names);
  return names;
};
