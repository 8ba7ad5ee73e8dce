import { childOf, isRecord, pointerOf, segmentsOf } from './json-pointer.ts';
import { sameName } from './names.ts';

/** What tells the items of a list apart where they have no `id`, by the name of the list. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  coProduction: ['mode'],
  constituencies: ['kind', 'name'],
  decisionRights: ['right'],
  identifiers: ['scheme', 'id'],
  principles: ['principle'],
  ratings: ['rule', 'by'],
  spend: ['year'],
  willingness: ['intervention'],
};

/**
 * What tells an item of a list from the others: its id, or what its list goes by. `undefined` where nothing does.
 *
 * Names are compared without regard to capitals and white space. Groups of seats have no key: several may share one.
 */
export const keyOf = (list: string, item: unknown): string | undefined => {
  if (!isRecord(item)) return undefined;
  const names = keyNames(list);
  if (item[names[0] ?? ''] === undefined) return undefined;
  const parts = names.flatMap((name) => item[name] ?? []);
  return parts.map((part) => (typeof part === 'string' ? sameName(part) : JSON.stringify(part))).join(' ');
};

/** Names of the fields by which the items of a list are told apart. */
export const keyNames = (list: string): readonly string[] => (Object.hasOwn(KEYS, list) ? (KEYS[list] ?? []) : ['id']);

/** The position of the item that a name stands for, by id or by key; -1 where none or several go by it. */
export const positionOf = (list: string, items: readonly unknown[], name: string): number =>
  positionsOf(list, items)(name);

/** The same for one list and many names: its items are read once. */
export const positionsOf = (list: string, items: readonly unknown[]): ((name: string) => number) => {
  const [byId, byKey] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, item] of items.entries()) {
    const id = isRecord(item) ? item.id : undefined;
    const key = keyOf(list, item);
    if (typeof id === 'string') byId.set(id, byId.has(id) ? -1 : i);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? -1 : i);
  }
  return (name) => byId.get(name) ?? byKey.get(sameName(name)) ?? -1;
};

/** The items of a list by key; `undefined` where one has none, or two share one: such a list is a single value. */
export const itemsByKey = (list: string, items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined => {
  const found = new Map<string, unknown>();
  for (const item of items) {
    const key = keyOf(list, item);
    if (key === undefined || found.has(key)) return undefined;
    found.set(key, item);
  }
  return found;
};

/** The pointer to the same thing in another tree, where positions in lists may differ; where it is not there, the last step stays. */
export const samePlace = (pointer: string, own: unknown, other: unknown): string => {
  let [here, there, list] = [own, other, ''];
  const path = segmentsOf(pointer).map((step) => {
    const child = childOf(here, step);
    const key = Array.isArray(here) && Array.isArray(there) ? keyOf(list, child) : undefined;
    const found =
      key === undefined || !Array.isArray(there) ? -1 : there.findIndex((item) => keyOf(list, item) === key);
    const next = found < 0 ? step : String(found);
    here = child;
    there = childOf(there, next);
    list = step;
    return next;
  });
  return pointerOf(path);
};
