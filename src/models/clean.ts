import { pointerOf } from '../util/json-pointer.ts';
import { type Issue, issueAt } from './issue.ts';

/** Deepest nesting that is read. A dossier needs about ten levels; plugins may use more. */
const MAX_DEPTH = 64;

/** Most values that are read, so that one object put in many times over cannot fill the memory. */
const MAX_VALUES = 1_000_000;

/** What is left of an input once everything that is not plain JSON is out. */
export interface Cleaned {
  /** A copy made of fresh plain objects and lists; `undefined` when nothing was left. */
  readonly value: unknown;
  /** What was refused, and where. */
  readonly issues: readonly Issue[];
}

/**
 * Copies an input as plain JSON.
 *
 * Properties whose value is `undefined` are left out; `-0` becomes 0. No getter is called, no prototype is followed,
 * and what JSON cannot carry is refused by name, so that whatever follows may read without fear.
 */
export const cleanJson = (input: unknown): Cleaned => {
  const issues: Issue[] = [];
  const open = new Set<object>();
  let values = 0;

  const refuse = (path: Path, ...[id, data]: Refusal): undefined => {
    issues.push(issueAt(pointerOf(path), id, data));
    return undefined;
  };

  const copy = (value: unknown, path: Path): unknown => {
    values += 1;
    if (values > MAX_VALUES) {
      return values === MAX_VALUES + 1 ? refuse([], 'input/too-large', { limit: MAX_VALUES }) : undefined;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) ? value + 0 : refuse(path, 'input/not-finite', { found: String(value) });
    }
    if (typeof value !== 'object') return refuse(path, 'input/not-json', { found: nameOf(value) });
    if (open.has(value)) return refuse(path, 'input/cycle');
    if (path.length > MAX_DEPTH) return refuse(path, 'input/too-deep', { limit: MAX_DEPTH });

    open.add(value);
    const result = Array.isArray(value) ? copyList(value, path) : copyRecord(value, path);
    open.delete(value);
    return result;
  };

  const copyList = (list: readonly unknown[], path: Path): unknown => {
    // A list with holes may claim any length; it is not walked.
    if (Object.keys(list).length < list.length) return refuse(path, 'input/not-json', { found: 'a list with holes' });
    return Array.from({ length: list.length }, (_, index) => {
      const own = Object.getOwnPropertyDescriptor(list, index);
      if (own?.get !== undefined) return refuse([...path, index], 'input/accessor', { name: index });
      return copy(own?.value, [...path, index]);
    });
  };

  const copyRecord = (record: object, path: Path): unknown => {
    if (!isPlain(record)) return refuse(path, 'input/not-plain', { found: classOf(record) });
    const result: Record<string, unknown> = {};
    for (const name of Reflect.ownKeys(record)) {
      const own = Object.getOwnPropertyDescriptor(record, name);
      if (typeof name === 'symbol') refuse(path, 'input/not-json', { found: 'a property named by a symbol' });
      else if (UNSAFE.has(name)) refuse([...path, name], 'input/unsafe-name', { name });
      else if (own === undefined || own.enumerable !== true) continue;
      else if (own.get !== undefined || own.set !== undefined) refuse([...path, name], 'input/accessor', { name });
      else if (own.value !== undefined) result[name] = copy(own.value, [...path, name]);
    }
    return result;
  };

  try {
    return { value: copy(input, []), issues };
  } catch {
    // Only a proxy can make these reads fail; which of its traps did is nobody's business here.
    return { value: undefined, issues: [...issues, issueAt('', 'input/unreadable')] };
  }
};

type Path = readonly (string | number)[];
type Refusal = readonly [id: Issue['messageId'], data?: Issue['data']];

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain objects of another realm (a frame, a sandbox) have that realm's prototype, told by what it owns. */
const isPlain = (record: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, 'isPrototypeOf')
  );
};

/** Read from descriptors alone, so that nothing of the object runs. */
const classOf = (record: object): string => {
  const prototype: unknown = Object.getPrototypeOf(record);
  const made: unknown =
    typeof prototype === 'object' && prototype !== null
      ? Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
      : undefined;
  const name: unknown = typeof made === 'function' ? Object.getOwnPropertyDescriptor(made, 'name')?.value : undefined;
  return typeof name === 'string' && name !== '' && name !== 'Object' ? name : 'one without a name';
};

const nameOf = (value: unknown): string => (value === undefined ? 'nothing at all' : `a ${typeof value}`);
