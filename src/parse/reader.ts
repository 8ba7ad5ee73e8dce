import * as z from 'zod/mini';
import { deeplyFrozen } from '../util/frozen.ts';
import { isRecord } from '../util/json-pointer.ts';
import { noNegativeZero } from '../util/number.ts';
import { normalise } from './normalise.ts';

/** What a {@link Reader} answers for a value that its schema does not accept. */
export const REFUSED: unique symbol = Symbol('refused');

/** Checks plain JSON and rewrites it as {@link normalise} does, in one pass; says nothing about what is wrong. */
export type Reader = (value: unknown) => unknown;

/**
 * Makes a reader from a schema, at first use, so that a good dossier never meets the machinery that explains a bad one.
 *
 * It accepts exactly what the schema accepts. A part of zod that it does not know is left to zod.
 */
export const readerOf = (schema: z.ZodMiniType): Reader => readLater(() => schema, readers());

/** Makes each reader once, however many schemas hold its own. */
const readers = (): ReaderOf => {
  const known = new Map<z.ZodMiniType, Reader>();
  const reader = (one: z.ZodMiniType): Reader => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const made = checked(one, unchecked(one, reader));
    known.set(one, made);
    return made;
  };
  return reader;
};

type ReaderOf = (schema: z.ZodMiniType) => Reader;

const unchecked = (schema: z.ZodMiniType, reader: ReaderOf): Reader | undefined => {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return def.check === undefined ? readWhere((value) => typeof value === 'string') : undefined;
    case 'boolean':
      return readWhere((value) => typeof value === 'boolean');
    case 'null':
      return readWhere((value) => value === null);
    case 'number':
      if (def.check === undefined) return readNumber(Number.isFinite);
      return def.format === 'safeint' ? readNumber(Number.isSafeInteger) : undefined;
    case 'enum':
      return readWord(Object.values(def.entries ?? {}));
    case 'literal':
      return readWord(def.values ?? []);
    case 'readonly':
    case 'optional':
      return def.innerType && reader(def.innerType);
    case 'array':
      return def.element && readList(reader(def.element));
    case 'object':
      return def.shape && def.catchall && defOf(def.catchall).type === 'never'
        ? readRecord(def.shape, reader)
        : undefined;
    case 'record':
      return def.valueType && readTable(reader(def.valueType));
    case 'union':
      return def.options && readEither(def.options.map(reader));
    case 'lazy':
      return def.getter && readLater(def.getter, reader);
    default:
      return undefined;
  }
};

/** Adds the checks of a schema; one that is not known hands the whole schema to zod. */
const checked = (schema: z.ZodMiniType, read: Reader | undefined): Reader => {
  const tests = (defOf(schema).checks ?? []).map(testOf);
  if (read === undefined || tests.includes(undefined)) return byZod(schema);
  if (tests.length === 0) return read;
  const all = tests.filter((test) => test !== undefined);
  return (value) => {
    const own = read(value);
    if (own !== REFUSED) for (const test of all) if (!test(own)) return REFUSED;
    return own;
  };
};

const byZod =
  (schema: z.ZodMiniType): Reader =>
  (value) =>
    z.safeParse(schema, value, { jitless: true }).success ? normalise(schema, value) : REFUSED;

type Test = (value: unknown) => boolean;

// The parts of zod's definitions that are read here. They are not part of its typed face for schemas in general.
const testOf = (check: z.core.$ZodCheck): Test | undefined => {
  // oxlint-disable-next-line no-underscore-dangle, typescript/no-unsafe-type-assertion -- zod's documented place for library authors
  const { check: kind, inclusive, value: limit, minimum, pattern, fn } = check._zod.def as CheckDef;
  switch (kind) {
    case 'greater_than':
      if (typeof limit !== 'number') return undefined;
      return inclusive === true ? (value) => Number(value) >= limit : (value) => Number(value) > limit;
    case 'less_than':
      if (typeof limit !== 'number') return undefined;
      return inclusive === true ? (value) => Number(value) <= limit : (value) => Number(value) < limit;
    case 'min_length':
      if (minimum === undefined) return undefined;
      return (value) => (typeof value === 'string' || Array.isArray(value)) && value.length >= minimum;
    case 'string_format':
      if (pattern === undefined || pattern.global || pattern.sticky) return undefined;
      return (value) => pattern.test(String(value));
    case 'custom':
      return fn === undefined ? undefined : (value) => fn(value) === true;
    default:
      return undefined;
  }
};

const readWhere =
  (accepts: Test): Reader =>
  (value) =>
    accepts(value) ? value : REFUSED;

const readNumber =
  (accepts: Test): Reader =>
  (value) =>
    accepts(value) ? noNegativeZero(Number(value)) : REFUSED;

const readWord = (words: readonly (string | number)[]): Reader => {
  const known = new Map<unknown, unknown>(words.map((word) => [word, word]));
  // The word of the list and not the value that met it: `-0` meets 0.
  return (value) => known.get(value) ?? REFUSED;
};

const readList =
  (read: Reader): Reader =>
  (value) => {
    if (!Array.isArray(value)) return REFUSED;
    const items: unknown[] = [];
    for (const item of value) {
      const own = read(item);
      if (own === REFUSED) return REFUSED;
      items.push(own);
    }
    return Object.freeze(items);
  };

const readRecord = (shape: Readonly<Record<string, z.ZodMiniType>>, reader: ReaderOf): Reader => {
  const fields = new Map<string, Reader>();
  const required: string[] = [];
  for (const [name, field] of Object.entries(shape)) {
    fields.set(name, reader(field));
    if (defOf(field).type !== 'optional') required.push(name);
  }
  const blank = blankOf([...fields.keys()]);
  return (value) => {
    if (!isRecord(value)) return REFUSED;
    // A copy of a record that is complete keeps its shape; one put together name by name would lose it, and be four
    // times slower to make.
    const result = { ...blank };
    for (const name in value) {
      const read = fields.get(name);
      if (read === undefined) return REFUSED;
      const own = value[name];
      if (own === undefined) continue;
      const field = read(own);
      if (field === REFUSED) return REFUSED;
      result[name] = field;
    }
    for (let i = 0; i < required.length; i++) if (result[required[i] ?? ''] === undefined) return REFUSED;
    return Object.freeze(result);
  };
};

/**
 * A record with every name and no value, to be copied. Each name has held a value of every kind before, so that no
 * value put into a copy is of a kind that its shape has not met.
 */
const blankOf = (names: readonly string[]): Record<string, unknown> => {
  // What JSON.parse makes holds all its values itself; what is filled name by name keeps most of them elsewhere.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an object was written
  const blank = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join(',')}}`) as Record<
    string,
    unknown
  >;
  for (const kind of [undefined, 1, 0.5, '', true, blank, undefined]) for (const name of names) blank[name] = kind;
  return blank;
};

/** Plain JSON of somebody else: its keys are sorted. */
const readTable =
  (read: Reader): Reader =>
  (value) => {
    if (!isRecord(value)) return REFUSED;
    const result: Record<string, unknown> = {};
    for (const name of Object.keys(value).sort()) {
      const own = read(value[name]);
      if (own === REFUSED) return REFUSED;
      result[name] = own;
    }
    return deeplyFrozen(result);
  };

const readEither =
  (options: readonly Reader[]): Reader =>
  (value) => {
    for (const read of options) {
      const own = read(value);
      if (own !== REFUSED) return own;
    }
    return REFUSED;
  };

/** A schema that holds itself is looked up when it is needed. */
const readLater = (getter: () => z.ZodMiniType, reader: ReaderOf): Reader => {
  let read: Reader | undefined;
  return (value) => {
    read ??= reader(getter());
    return read(value);
  };
};

// oxlint-disable-next-line no-underscore-dangle -- zod's own name; its documented place for library authors
const defOf = (schema: z.ZodMiniType): Def => schema._zod.def;

interface Def {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly getter?: () => z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly catchall?: z.ZodMiniType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number)[];
}

interface CheckDef {
  readonly check: string;
  readonly inclusive?: boolean;
  readonly value?: unknown;
  readonly minimum?: number;
  readonly pattern?: RegExp;
  readonly fn?: (value: unknown) => unknown;
}
