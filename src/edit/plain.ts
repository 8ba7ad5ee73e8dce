import { withPositions } from '../parse/by-name.ts';
import { cleanJson } from '../parse/clean.ts';
import { DossierError } from '../parse/index.ts';
import { isRecord, valueAt } from '../util/json-pointer.ts';

/** A dossier as plain JSON, which nothing has checked. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * A dossier without the keys that parsing added for what is not known, in which every pointer goes by position.
 *
 * No getter of it is called.
 *
 * @throws DossierError for what is no plain JSON.
 */
export const plainOf = (dossier: unknown): Plain => {
  const { value, issues } = cleanJson(dossier);
  if (issues.length > 0) throw new DossierError(issues);
  return asPlain(withPositions(value));
};

/** What an edit made of a dossier is one still. */
export const asPlain = (value: unknown): Plain => (isRecord(value) ? value : {});

/** The list at a pointer; an empty one where none is. */
export const listAt = (own: unknown, pointer: string): readonly unknown[] => {
  const list = valueAt(own, pointer);
  return Array.isArray(list) ? list : [];
};

/** The same dossier with other places in evidence, unknowns and complete lists. What speaks of no place any more goes. */
export const withPointers = (own: Plain, become: (about: string) => string | undefined): Plain => {
  const moved = (pointers: readonly unknown[]): readonly unknown[] =>
    pointers.flatMap((pointer) => (typeof pointer === 'string' ? (become(pointer) ?? []) : [pointer]));
  const spoken = (name: string): readonly unknown[] =>
    listAt(own, `/${name}`).flatMap((item): readonly unknown[] => {
      if (!isRecord(item) || !Array.isArray(item.about)) return [item];
      const about = moved(item.about);
      return about.length === 0 ? [] : [{ ...item, about }];
    });
  return {
    ...own,
    ...(own.evidence === undefined ? {} : { evidence: spoken('evidence') }),
    ...(own.unknowns === undefined ? {} : { unknowns: spoken('unknowns') }),
    ...(own.complete === undefined ? {} : { complete: moved(listAt(own, '/complete')) }),
  };
};
