import { childOf, isRecord, pointerOf } from '../../util/json-pointer.ts';

/** A value under check, and the places in it that were looked up: most checks ask for a place another has asked for. */
export interface Places {
  /** The value. It may be anything: checks run on broken input too. */
  readonly root: unknown;
  /** What was found, by pattern. */
  readonly found: Map<string, readonly Found[]>;
  /** The records among it, by pattern. */
  readonly spots: Map<string, readonly Spot[]>;
}

/** A record of the input and where it stands. Its values may be of any type: checks run on broken input too. */
export interface Spot {
  /** Where it stands. */
  readonly path: string;
  /** What stands there. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** A value of the input and where it stands. */
export interface Found {
  /** Where it stands. */
  readonly path: string;
  /** What stands there. */
  readonly value: unknown;
}

/** Opens a value for checks. */
export const placesIn = (root: unknown): Places => ({
  root,
  found: new Map([['', [{ path: '', value: root }]]]),
  spots: new Map(),
});

/** The records at a pattern: a pointer in which `*` stands for every item of a list. */
export const spotsAt = (places: Places, pattern: string): readonly Spot[] => {
  let spots = places.spots.get(pattern);
  if (spots === undefined) {
    spots = valuesAt(places, pattern).flatMap(({ path, value }) => (isRecord(value) ? [{ path, record: value }] : []));
    places.spots.set(pattern, spots);
  }
  return spots;
};

/** The lists at a pattern. */
export const listsAt = (
  places: Places,
  pattern: string,
): readonly { readonly path: string; readonly list: readonly unknown[] }[] =>
  valuesAt(places, pattern).flatMap(({ path, value }) => (Array.isArray(value) ? [{ path, list: value }] : []));

/** The value at a pointer without `*`, or `undefined`. */
export const valueIn = (places: Places, pointer: string): unknown => valuesAt(places, pointer)[0]?.value;

/** The records of a list, each with its place; whatever else the list holds is passed over. */
export const itemsOf = (path: string, list: readonly unknown[]): readonly Spot[] =>
  list.flatMap((item, index) => (isRecord(item) ? [{ path: `${path}/${String(index)}`, record: item }] : []));

/** A property that is a number, or `undefined`. */
export const numberOf = ({ record }: Spot, name: string): number | undefined => {
  const value = record[name];
  return typeof value === 'number' ? value : undefined;
};

/** A property that is a text, or `undefined`. */
export const textOf = ({ record }: Spot, name: string): string | undefined => {
  const value = record[name];
  return typeof value === 'string' ? value : undefined;
};

const valuesAt = (places: Places, pattern: string): readonly Found[] => {
  let found = places.found.get(pattern);
  if (found === undefined) {
    const cut = pattern.lastIndexOf('/');
    const above = valuesAt(places, pattern.slice(0, cut));
    found = above.length === 0 ? above : below(above, pattern.slice(cut + 1));
    places.found.set(pattern, found);
  }
  return found;
};

const below = (above: readonly Found[], segment: string): readonly Found[] => {
  const found: Found[] = [];
  for (const { path, value } of above) {
    if (segment === '*') {
      if (!Array.isArray(value)) continue;
      for (let i = 0; i < value.length; i++) found.push({ path: `${path}/${String(i)}`, value: value[i] });
    } else {
      const child = childOf(value, segment);
      if (child !== undefined) found.push({ path: path + pointerOf([segment]), value: child });
    }
  }
  return found;
};
