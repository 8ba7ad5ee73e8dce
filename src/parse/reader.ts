import { deeplyFrozen } from '../util/frozen.ts';
import { isRecord } from '../util/json-pointer.ts';
import { noNegativeZero } from '../util/number.ts';
import type { NumberShape, RecordShape, ShapeData } from '../util/shape.ts';
import { fits } from './shape-issues.ts';

/** What a {@link Reader} answers for a value that its shape does not accept. */
export const REFUSED: unique symbol = Symbol('refused');

/**
 * Checks plain JSON and rewrites it with every key present, in the order of its shape, frozen. Keys of JSON that no shape
 * describes are sorted, so that the order in which a file was written changes no byte of what follows. Says nothing about
 * what is wrong.
 */
export type Reader = (value: unknown) => unknown;

/**
 * Makes a reader from a shape, at first use, so that a good dossier never meets the machinery that explains a bad one.
 *
 * It accepts exactly what {@link shapeIssues} finds nothing wrong with.
 */
export const readerOf = (shape: ShapeData): Reader => {
  let read: Reader | undefined;
  return (value) => {
    read ??= readers()(shape);
    return read(value);
  };
};

/** Makes each reader once, however many shapes hold its own. */
const readers = (): ReaderOf => {
  const known = new Map<ShapeData, Reader>();
  const reader = (one: ShapeData): Reader => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const made = readerFor(one, reader);
    known.set(one, made);
    return made;
  };
  return reader;
};

type ReaderOf = (shape: ShapeData) => Reader;

const readerFor = (shape: ShapeData, reader: ReaderOf): Reader => {
  switch (shape.kind) {
    case 'text':
      return (value) => (typeof value === 'string' && fits(shape, value) ? value : REFUSED);
    case 'number':
      return readNumber(shape);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : REFUSED);
    case 'words':
      return readWord(shape.words);
    case 'list':
      return readList(reader(shape.item), shape.isFilled);
    case 'record':
      return readRecord(shape, reader);
    case 'json':
      return JSON_READERS[shape.objects];
  }
};

const readNumber = ({ isWhole, least = -Infinity, above = -Infinity, most = Infinity }: NumberShape): Reader => {
  const accepts = isWhole ? Number.isSafeInteger : Number.isFinite;
  return (value) =>
    typeof value === 'number' && accepts(value) && value >= least && value > above && value <= most
      ? noNegativeZero(value)
      : REFUSED;
};

const readWord = (words: readonly (string | number)[]): Reader => {
  const known = new Map<unknown, unknown>(words.map((word) => [word, word]));
  // The word of the list and not the value that met it: `-0` meets 0.
  return (value) => known.get(value) ?? REFUSED;
};

const readList =
  (read: Reader, isFilled: boolean): Reader =>
  (value) => {
    if (!Array.isArray(value) || (isFilled && value.length === 0)) return REFUSED;
    const items: unknown[] = [];
    for (const item of value) {
      const own = read(item);
      if (own === REFUSED) return REFUSED;
      items.push(own);
    }
    return Object.freeze(items);
  };

const readRecord = (shape: RecordShape, reader: ReaderOf): Reader => {
  const fields = new Map([...shape.fields].map(([name, field]) => [name, reader(field)]));
  const required = [...shape.required];
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

/** JSON that no shape describes. */
const readJson: Reader = (value) => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? noNegativeZero(value) : REFUSED;
  return Array.isArray(value) ? readJsonList(value) : readJsonObject(value);
};

/** Its keys are sorted. */
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

const readJsonList: Reader = /* @__PURE__ */ readList((value) => readJson(value), false);
const readJsonObject: Reader = /* @__PURE__ */ readTable(readJson);

/** By how much of it is known to be objects. */
const JSON_READERS: readonly [Reader, Reader, Reader] = [
  readJson,
  readJsonObject,
  /* @__PURE__ */ readTable(readJsonObject),
];
