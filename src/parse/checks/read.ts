import { childOf, isRecord, pointerOf } from '../../util/json-pointer.ts';

/** A value under check, and the locations in it that were looked up: most checks ask for a place another has asked for. */
export interface Locations {
  /** The value at the top. It may be anything: checks run on broken input too. */
  readonly root: Location;
  /** What was found, by slot of the pattern. */
  readonly found: (readonly Location[] | undefined)[];
  /** The records among it, by slot of the pattern. */
  readonly records: (readonly RecordLocation[] | undefined)[];
}

/** A value of the input and the way to it, which {@link pathOf} spells out where there is something to say about it. */
export interface Location {
  /** What stands there. */
  readonly value: unknown;
  /** The place that it is inside of; `undefined` at the top. */
  readonly above: Location | undefined;
  /** Its name or index there. */
  readonly name: string | number;
}

/** A record of the input. Its values may be of any type: checks run on broken input too. */
export interface RecordLocation extends Location {
  /** What stands there. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Opens a value for checks. */
export const locationsIn = (value: unknown): Locations => {
  const root: Location = { value, above: undefined, name: '' };
  return { root, found: [], records: [] };
};

/** Where a place stands, as a pointer. */
export const pathOf = ({ above, name }: Location): string =>
  above === undefined ? '' : pathOf(above) + pointerOf([name]);

/** The records at a pattern: a pointer in which `*` stands for every item of a list. */
export const recordsAt = (locations: Locations, pattern: string): readonly RecordLocation[] => {
  const compiled = compiledOf(pattern);
  const { records } = locations;
  const known = records[compiled.slot];
  if (known !== undefined) return known;
  const found = valuesAt(locations, compiled);
  const made = found.length === 0 ? NOWHERE : found.filter(isRecordLocation);
  records[compiled.slot] = made;
  return made;
};

/** The lists at a pattern. */
export const listsAt = (locations: Locations, pattern: string): readonly Location[] =>
  valuesAt(locations, compiledOf(pattern)).filter(({ value }) => Array.isArray(value));

/** The value at a pointer without `*`, or `undefined`. */
export const valueIn = (locations: Locations, pointer: string): unknown =>
  valuesAt(locations, compiledOf(pointer))[0]?.value;

/** The records of a list; whatever else it holds is passed over, and so is all of a value that is no list. */
export const itemsOf = (list: Location): readonly RecordLocation[] => itemsIn(list).filter(isRecordLocation);

/** What stands under a name of a record. */
export const locationIn = (at: RecordLocation, name: string): Location => ({ value: at.value[name], above: at, name });

/** A property that is a number, or `undefined`. */
export const numberOf = (at: RecordLocation, name: string): number | undefined => {
  const value = at.value[name];
  return typeof value === 'number' ? value : undefined;
};

/** A property that is a text, or `undefined`. */
export const textOf = (at: RecordLocation, name: string): string | undefined => {
  const value = at.value[name];
  return typeof value === 'string' ? value : undefined;
};

const NOWHERE: readonly RecordLocation[] = [];

const isRecordLocation = (location: Location): location is RecordLocation => isRecord(location.value);

const itemsIn = (list: Location): readonly Location[] =>
  Array.isArray(list.value) ? list.value.map((value: unknown, name) => ({ value, above: list, name })) : NOWHERE;

const valuesAt = (locations: Locations, { slot, above, name }: Compiled): readonly Location[] => {
  const { found, root } = locations;
  const known = found[slot];
  if (known !== undefined) return known;
  const made = above === undefined ? [root] : below(valuesAt(locations, above), name);
  found[slot] = made;
  return made;
};

const below = (above: readonly Location[], name: string): readonly Location[] => {
  if (above.length === 0) return NOWHERE;
  if (name === '*') return above.flatMap(itemsIn);
  const found: Location[] = [];
  for (const location of above) {
    const value = childOf(location.value, name);
    if (value !== undefined) found.push({ value, above: location, name });
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
