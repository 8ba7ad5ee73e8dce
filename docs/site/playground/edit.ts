import { isList, isRecord, type Json, type Path, pointerOf, valueAt, withValueAt } from './json.ts';

/**
 * Takes an item out of a list of a dossier, and keeps evidence and unknowns pointing at what they were about.
 *
 * Pointers hold positions: without this, evidence of the item after the removed one would silently stand behind another.
 */
export const withoutItem = (dossier: Json, path: Path, index: number): Json => {
  const list = pointerOf(path);
  const shortened = withValueAt(dossier, [...path, index], undefined) ?? {};
  const moved = (pointer: string): readonly string[] => {
    if (!pointer.startsWith(`${list}/`)) return [pointer];
    const [step = '', ...rest] = pointer.slice(list.length + 1).split('/');
    const at = Number(step);
    if (at === index) return [];
    return at > index ? [[list, String(at - 1), ...rest].join('/')] : [pointer];
  };
  return aboutMoved('unknowns', aboutMoved('evidence', shortened, moved), moved);
};

/** An item without anything left that it is about says nothing, and goes. */
const aboutMoved = (name: string, dossier: Json, moved: (pointer: string) => readonly string[]): Json =>
  itemsChanged(dossier, name, (item) => {
    const { about } = item;
    if (!isList(about)) return [item];
    const kept = about.flatMap((one): readonly Json[] => (typeof one === 'string' ? moved(one) : [one]));
    return kept.length === 0 && about.length > 0 ? [] : [{ ...item, about: kept }];
  });

const itemsChanged = (
  dossier: Json,
  name: string,
  change: (item: Readonly<Record<string, Json>>) => readonly Json[],
): Json => {
  const items = valueAt(dossier, [name]);
  if (!isRecord(dossier) || !isList(items)) return dossier;
  return { ...dossier, [name]: items.flatMap((item) => (isRecord(item) ? change(item) : [item])) };
};

/** An id that no item of a list has yet. */
export const freshId = (items: readonly Json[], stem: string): string => {
  const taken = new Set(items.map((item) => valueAt(item, ['id'])));
  let number = items.length + 1;
  while (taken.has(`${stem}-${String(number)}`)) number += 1;
  return `${stem}-${String(number)}`;
};
