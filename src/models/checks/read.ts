import { childOf, isRecord, pointerOf, segmentsOf } from '../../util/json-pointer.ts';

/** A record of the input and where it stands. Its values may be of any type: checks run on broken input too. */
export interface Spot {
  /** Where it stands. */
  readonly path: string;
  /** What stands there. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** The records at a pattern: a pointer in which `*` stands for every item of a list. */
export const spotsAt = (root: unknown, pattern: string): readonly Spot[] =>
  valuesAt(root, pattern).flatMap(({ path, value }) => (isRecord(value) ? [{ path, record: value }] : []));

/** The lists at a pattern. */
export const listsAt = (
  root: unknown,
  pattern: string,
): readonly { readonly path: string; readonly list: readonly unknown[] }[] =>
  valuesAt(root, pattern).flatMap(({ path, value }) => (Array.isArray(value) ? [{ path, list: value }] : []));

/** The records of a list, each with its place; whatever else the list holds is passed over. */
export const itemsOf = (path: string, list: readonly unknown[]): readonly Spot[] =>
  list.flatMap((item, index) => (isRecord(item) ? [{ path: `${path}/${String(index)}`, record: item }] : []));

/** A property that is a number, or `undefined`. */
export const numberOf = ({ record }: Spot, name: string): number | undefined =>
  typeof record[name] === 'number' ? record[name] : undefined;

/** A property that is a text, or `undefined`. */
export const textOf = ({ record }: Spot, name: string): string | undefined =>
  typeof record[name] === 'string' ? record[name] : undefined;

interface Found {
  readonly path: string;
  readonly value: unknown;
}

const valuesAt = (root: unknown, pattern: string): readonly Found[] => {
  let found: readonly Found[] = [{ path: '', value: root }];
  for (const segment of segmentsOf(pattern)) found = found.flatMap((at) => below(at, segment));
  return found;
};

const below = ({ path, value }: Found, segment: string): readonly Found[] => {
  if (segment === '*') {
    return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: `${path}/${String(i)}`, value: item })) : [];
  }
  const child = childOf(value, segment);
  return child === undefined ? [] : [{ path: path + pointerOf([segment]), value: child }];
};
