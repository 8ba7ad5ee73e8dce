import { pointerOf } from '../util/json-pointer.ts';
import { type Issue, issueAt } from './issue.ts';
import { PARSE_LIMITS, type ParseLimits } from './limits.ts';

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
export const cleanJson = (input: unknown, limits: Pick<ParseLimits, 'values' | 'depth'> = PARSE_LIMITS): Cleaned => {
  const issues: Issue[] = [];
  let values = 0;

  const refuse = (at: Step, ...[id, data]: Refusal): undefined => {
    issues.push(issueAt(pointerOf(pathTo(at)), id, data));
    return undefined;
  };

  const copy = (value: unknown, name: string | number, inside: Step | undefined): unknown => {
    values += 1;
    if (values > limits.values) {
      return values === limits.values + 1 ? refuse(TOP, 'input/too-large', { limit: limits.values }) : undefined;
    }
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string' && !HALF_OF_A_PAIR.test(value)) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
    const at: Step = { name, inside, value, depth: inside === undefined ? 0 : inside.depth + 1 };
    if (typeof value === 'string') return refuse(at, 'input/broken-text');
    if (typeof value === 'number') return refuse(at, 'input/not-finite', { found: String(value) });
    if (typeof value !== 'object') return refuse(at, 'input/not-json', { found: nameOf(value) });
    for (let up = inside; up !== undefined; up = up.inside) if (up.value === value) return refuse(at, 'input/cycle');
    if (at.depth > limits.depth) return refuse(at, 'input/too-deep', { limit: limits.depth });
    return Array.isArray(value) ? copyList(value, at) : copyRecord(value, at);
  };

  const copyList = (list: readonly unknown[], at: Step): unknown => {
    // A list with holes may claim any length; it is not walked.
    const names = Object.keys(list).length;
    if (names < list.length) return refuse(at, 'input/not-json', { found: 'a list with holes' });
    // What has a name and no position would be left out in silence.
    if (names > list.length) return refuse(at, 'input/not-json', { found: 'a list with names in it' });
    const result: unknown[] = [];
    for (let index = 0; index < list.length; index++) {
      const own = Object.getOwnPropertyDescriptor(list, index);
      result.push(
        own?.get === undefined
          ? copy(own?.value, index, at)
          : refuse(below(at, index), 'input/accessor', { name: index }),
      );
    }
    return result;
  };

  const copyRecord = (record: object, at: Step): unknown => {
    if (!isPlain(record)) return refuse(at, 'input/not-plain', { found: classOf(record) });
    const result: Record<string, unknown> = {};
    for (const name of Reflect.ownKeys(record)) {
      const own = Object.getOwnPropertyDescriptor(record, name);
      if (typeof name === 'symbol') refuse(at, 'input/not-json', { found: 'a property named by a symbol' });
      else if (UNSAFE.has(name)) refuse(below(at, name), 'input/unsafe-name', { name });
      else if (own === undefined || own.enumerable !== true) continue;
      else if (own.get !== undefined || own.set !== undefined) refuse(below(at, name), 'input/accessor', { name });
      else if (own.value !== undefined) result[name] = copy(own.value, name, at);
    }
    return result;
  };

  try {
    return { value: copy(input, '', undefined), issues };
  } catch {
    // Only a proxy can make these reads fail; which of its traps did is nobody's business here.
    return { value: undefined, issues: [...issues, issueAt('', 'input/unreadable')] };
  }
};

/** A place on the way down; its path is spelt out only for what is refused. */
interface Step {
  readonly name: string | number;
  /** The place that it is inside of; `undefined` at the top. */
  readonly inside: Step | undefined;
  readonly value: unknown;
  readonly depth: number;
}
type Refusal = readonly [id: Issue['messageId'], data?: Issue['data']];

const TOP: Step = { name: '', inside: undefined, value: undefined, depth: 0 };

const below = (inside: Step, name: string | number): Step => ({
  name,
  inside,
  value: undefined,
  depth: inside.depth + 1,
});

const pathTo = ({ name, inside }: Step): readonly (string | number)[] =>
  inside === undefined ? [] : [...pathTo(inside), name];

/** No character can be made from one half of a pair of surrogates, so that a text with one cannot be stored. */
const HALF_OF_A_PAIR = /\p{Surrogate}/u;

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Plain objects of another realm (a frame, a sandbox) have that realm's prototype, told by what it owns. */
const isPlain = (record: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype === null || prototype === Object.prototype) return true;
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
