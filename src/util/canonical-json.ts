import { sortedBy } from './number.ts';

/**
 * Writes plain data as canonical JSON (RFC 8785): the same data gives the same text on every engine.
 *
 * Members are in the order of the UTF-16 code units of their names, numbers are written as ECMAScript does, and nothing
 * is put between tokens. A member whose value is `undefined` is absent.
 *
 * @throws {TypeError} for what JSON cannot hold: numbers that are not finite, text with half a surrogate pair, functions,
 * symbols, big integers, `undefined` in a list, objects that are not plain, and data that contains itself.
 */
export const canonicalJson = (data: unknown): string => write(data, []);

const write = (value: unknown, within: readonly unknown[]): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'object') throw new TypeError(`Canonical JSON cannot hold a value of type ${typeof value}.`);
  if (within.includes(value)) throw new TypeError('Canonical JSON cannot hold data that contains itself.');

  const inside = [...within, value];
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => write(item, inside)).join(',')}]`;
  return `{${members(value, inside).join(',')}}`;
};

const members = (value: object, within: readonly unknown[]): readonly string[] => {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) throw new TypeError('Canonical JSON can hold plain objects and arrays only.');

  const present = Object.entries(value).filter(([, member]) => member !== undefined);
  return sortedBy(present, ([name]) => name).map(([name, member]) => `${text(name)}:${write(member, within)}`);
};

const text = (value: string): string => {
  if (LONE_SURROGATE.test(value)) throw new TypeError('Canonical JSON cannot hold text with half a surrogate pair.');
  return JSON.stringify(value);
};

const number = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError(`Canonical JSON cannot hold the number ${String(value)}.`);
  return JSON.stringify(value);
};

const LONE_SURROGATE: RegExp = /\p{Surrogate}/u;
