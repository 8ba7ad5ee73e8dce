import { childOf, isRecord } from '../../util/json-pointer.ts';
import { type Pattern, pointerTo } from '../compose/patterns.ts';

/** Where an offer stands in its dossier. */
export interface Position {
  /** Position of its intervention. */
  readonly intervention: number;
  /** Position of its context; `undefined` when the dossier names none. */
  readonly context: number | undefined;
}

/** Tells whether a pattern leads to any known value. */
export const hasKnownValue = ({ segments }: Pattern, dossier: unknown, position?: Position): boolean =>
  leads(segments, 0, dossier, position);

const leads = (segments: readonly string[], from: number, value: unknown, position?: Position): boolean => {
  const name = segments[from];
  if (name === undefined) return isKnown(value);
  if (name === '*') {
    if (!Array.isArray(value)) return false;
    // The lists of a dossier are frozen, and those cost an object for every step of an iterator.
    for (let i = 0; i < value.length; i++) if (leads(segments, from + 1, value[i], position)) return true;
    return false;
  }
  const child = name === '@' ? offered(value, segments[from - 1], position) : childNamed(value, name);
  return child !== undefined && leads(segments, from + 1, child, position);
};

const isKnown = (value: unknown): boolean => {
  const names = namesIn(value);
  if (names.length === 0) return value !== undefined;
  return names.some((name) => name !== 'id' && isKnown(childNamed(value, name)));
};

/** Adds pointers to the known values that a pattern leads to, down to the single values, in the order of the dossier. */
export const addPointers = (pattern: Pattern, dossier: unknown, pointers: string[], position?: Position): void => {
  if (!pattern.leads) return;
  if (pattern.star === undefined) pointersFrom(pattern, 0, dossier, '', pointers, position);
  else itemPointersOf(pattern, pattern.star, dossier, pointers);
};

/** Most patterns lead through one list; the pointers to its items are the same in every dossier. */
const itemPointersOf = ({ segments, items }: Pattern, star: number, dossier: unknown, pointers: string[]): void => {
  const list = childAt(segments, 0, star, dossier);
  if (!Array.isArray(list)) return;
  for (let i = 0; i < list.length; i++) {
    const value = childAt(segments, star + 1, segments.length, list[i]);
    if (value !== undefined) pointersBelow(value, items(i), pointers);
  }
};

const childAt = (segments: readonly string[], from: number, end: number, root: unknown): unknown => {
  let value = root;
  for (let i = from; i < end && value !== undefined; i++) value = childNamed(value, segments[i] ?? '');
  return value;
};

const pointersFrom = (
  pattern: Pattern,
  from: number,
  value: unknown,
  at: string,
  pointers: string[],
  position: Position | undefined,
): void => {
  const { segments, pointers: texts } = pattern;
  const name = segments[from];
  if (value === undefined) return;
  if (name === undefined) pointersBelow(value, at, pointers);
  else if (name === '*') {
    if (!Array.isArray(value)) return;
    for (let i = 0; i < value.length; i++)
      pointersFrom(pattern, from + 1, value[i], `${at}/${String(i)}`, pointers, position);
  } else if (name === '@') {
    const list = segments[from - 1];
    const index = indexOfOffer(list, position) ?? 0;
    pointersFrom(pattern, from + 1, offered(value, list, position), `${at}/${String(index)}`, pointers, position);
  } else pointersFrom(pattern, from + 1, childNamed(value, name), at + (texts[from] ?? ''), pointers, position);
};

const pointersBelow = (value: unknown, at: string, pointers: string[]): void => {
  if (value === undefined) return;
  const names = namesIn(value);
  if (names.length === 0) pointers.push(at);
  for (const name of names) if (name !== 'id') pointersBelow(childNamed(value, name), at + pointerTo(name), pointers);
};

/** Position of the intervention or context in hand in the list of that name. */
export const indexOfOffer = (list: string | undefined, position: Position | undefined): number | undefined =>
  list === 'commissioning' ? position?.context : position?.intervention;

const offered = (value: unknown, list: string | undefined, position: Position | undefined): unknown => {
  const index = indexOfOffer(list, position);
  return Array.isArray(value) && index !== undefined ? value[index] : undefined;
};

/** What an object of JSON inherits is functions only. */
export const childNamed = (value: unknown, name: string): unknown => {
  if (!isRecord(value)) return childOf(value, name);
  const child = value[name];
  return typeof child === 'function' ? undefined : child;
};

/** Names and positions inside a value; none for a single one. */
export const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : NO_NAMES;

const NO_NAMES: readonly string[] = [];
