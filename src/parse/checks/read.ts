import { childOf, isRecord, pointerOf } from '../../util/json-pointer.ts';

/** A value under check, and the places in it that were looked up: most checks ask for a place another has asked for. */
export interface Places {
  /** The value at the top. It may be anything: checks run on broken input too. */
  readonly root: Place;
  /** What was found, by slot of the pattern. */
  readonly found: (readonly Place[] | undefined)[];
  /** The records among it, by slot of the pattern. */
  readonly spots: (readonly Spot[] | undefined)[];
}

/** A value of the input and the way to it, which {@link pathOf} spells out where there is something to say about it. */
export interface Place {
  /** What stands there. */
  readonly value: unknown;
  /** The place that it is inside of; `undefined` at the top. */
  readonly above: Place | undefined;
  /** Its name or index there. */
  readonly name: string | number;
}

/** A record of the input. Its values may be of any type: checks run on broken input too. */
export interface Spot extends Place {
  /** What stands there. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Opens a value for checks. */
export const placesIn = (value: unknown): Places => {
  const root: Place = { value, above: undefined, name: '' };
  return { root, found: [], spots: [] };
};

/** Where a place stands, as a pointer. */
export const pathOf = ({ above, name }: Place): string =>
  above === undefined ? '' : pathOf(above) + pointerOf([name]);

/** The records at a pattern: a pointer in which `*` stands for every item of a list. */
export const spotsAt = (places: Places, pattern: string): readonly Spot[] => {
  const compiled = compiledOf(pattern);
  const { spots } = places;
  const known = spots[compiled.slot];
  if (known !== undefined) return known;
  const found = valuesAt(places, compiled);
  const made = found.length === 0 ? NOWHERE : found.filter(isSpot);
  spots[compiled.slot] = made;
  return made;
};

/** The lists at a pattern. */
export const listsAt = (places: Places, pattern: string): readonly Place[] =>
  valuesAt(places, compiledOf(pattern)).filter(({ value }) => Array.isArray(value));

/** The value at a pointer without `*`, or `undefined`. */
export const valueIn = (places: Places, pointer: string): unknown => valuesAt(places, compiledOf(pointer))[0]?.value;

/** The records of a list; whatever else it holds is passed over, and so is all of a value that is no list. */
export const itemsOf = (list: Place): readonly Spot[] => itemsIn(list).filter(isSpot);

/** What stands under a name of a record. */
export const placeIn = (spot: Spot, name: string): Place => ({ value: spot.value[name], above: spot, name });

/** A property that is a number, or `undefined`. */
export const numberOf = (spot: Spot, name: string): number | undefined => {
  const value = spot.value[name];
  return typeof value === 'number' ? value : undefined;
};

/** A property that is a text, or `undefined`. */
export const textOf = (spot: Spot, name: string): string | undefined => {
  const value = spot.value[name];
  return typeof value === 'string' ? value : undefined;
};

const NOWHERE: readonly Spot[] = [];

const isSpot = (place: Place): place is Spot => isRecord(place.value);

const itemsIn = (list: Place): readonly Place[] =>
  Array.isArray(list.value) ? list.value.map((value: unknown, name) => ({ value, above: list, name })) : NOWHERE;

const valuesAt = (places: Places, { slot, above, name }: Compiled): readonly Place[] => {
  const { found, root } = places;
  const known = found[slot];
  if (known !== undefined) return known;
  const made = above === undefined ? [root] : below(valuesAt(places, above), name);
  found[slot] = made;
  return made;
};

const below = (above: readonly Place[], name: string): readonly Place[] => {
  if (above.length === 0) return NOWHERE;
  if (name === '*') return above.flatMap(itemsIn);
  const found: Place[] = [];
  for (const place of above) {
    const value = childOf(place.value, name);
    if (value !== undefined) found.push({ value, above: place, name });
  }
  return found;
};

/** A pattern taken apart: the pattern above it and its own last name. */
interface Compiled {
  readonly slot: number;
  readonly above: Compiled | undefined;
  readonly name: string;
}

/** Patterns are those of the checks, a few dozen: each is taken apart once. */
const compiledOf = (pattern: string): Compiled => {
  let compiled = COMPILED.get(pattern);
  if (compiled === undefined) {
    const cut = pattern.lastIndexOf('/');
    const above = cut < 0 ? undefined : compiledOf(pattern.slice(0, cut));
    compiled = { slot: COMPILED.size, above, name: pattern.slice(cut + 1) };
    COMPILED.set(pattern, compiled);
  }
  return compiled;
};

const COMPILED = new Map<string, Compiled>();
