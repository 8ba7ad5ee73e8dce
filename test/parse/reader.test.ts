import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dossierShape } from '../../src/models/index.ts';
import { jsonValueShape } from '../../src/models/shared/primitives.ts';
import { readerOf, REFUSED } from '../../src/parse/reader.ts';
import { shapeIssues } from '../../src/parse/shape-issues.ts';
import { dossierSchema } from '../../src/schemas/index.ts';
import { zodOf } from '../../src/schemas/zod-of.ts';
import { isRecord, pointerOf, valueAt, withValueAt } from '../../src/util/json-pointer.ts';
import { filledList, list, maybe, number, oneOf, record, type ShapeData, text } from '../../src/util/shape.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';

const folder = new URL('../../docs/dossiers/', import.meta.url);
const dossiers: readonly unknown[] = [
  dossierWithEveryProperty(),
  ...readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
];

const pointersIn = (value: unknown, at = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, child]) => pointersIn(child, at + pointerOf([name])))];
};
const places = dossiers.flatMap((dossier) => pointersIn(dossier).map((pointer) => ({ dossier, pointer })));

/** What a slip of a pen or a program puts in a place: another word, an end of a range, a number for a text. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    -1,
    5,
    1.5,
    -0,
    -0.5,
    2 ** 53,
    '',
    'yes',
    '2013',
    '2013-02-30',
    '/a~2',
    null,
    true,
    [],
    {},
  ),
  fc.jsonValue(),
);
const changed = fc
  .tuple(fc.constantFrom(...places), anything, fc.constantFrom('put', 'add', 'remove'))
  .map(([{ dossier, pointer }, value, how]) => {
    const there = valueAt(dossier, pointer);
    if (how === 'add' && isRecord(there)) return withValueAt(dossier, `${pointer}/misspelt`, value);
    if (how === 'add' && Array.isArray(there)) return withValueAt(dossier, `${pointer}/-`, value);
    if (how === 'remove' && isRecord(there)) {
      return withValueAt(dossier, pointer, Object.fromEntries(Object.entries(there).slice(1)));
    }
    return withValueAt(dossier, pointer, value);
  });

const read = readerOf(dossierShape);
const accepts = (value: unknown): boolean => z.safeParse(dossierSchema, value, { jitless: true }).success;

/** What is read, written another way: every key in the order of its shape, keys of free JSON sorted, no minus nothing. */
const filled = (shape: ShapeData, value: unknown): unknown => {
  if (value === undefined) return undefined;
  if (shape.kind === 'list') return (value as unknown[]).map((item) => filled(shape.item, item));
  if (shape.kind === 'record')
    return Object.fromEntries([...shape.fields].map(([name, field]) => [name, filled(field, (value as Plain)[name])]));
  return sorted(value);
};
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value === 0 ? 0 : value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
};
type Plain = Readonly<Record<string, unknown>>;

it('reads every dossier as its schema does', () => {
  for (const dossier of dossiers) {
    expect(accepts(dossier)).toBe(true);
    expect(JSON.stringify(read(dossier))).toBe(JSON.stringify(filled(dossierShape, dossier)));
    expect(Object.keys(read(dossier) as object)).toEqual([...keysOf(dossierShape)]);
  }
});
const keysOf = (shape: ShapeData): Iterable<string> => (shape.kind === 'record' ? shape.fields.keys() : []);

it('accepts and refuses what zod does with the schema made of the shape, and so do the issues, whatever is changed', () => {
  fc.assert(
    fc.property(changed, (value) => {
      const isGood = accepts(value);
      expect(shapeIssues(dossierShape, value).length === 0).toBe(isGood);
      expect(read(value)).toStrictEqual(isGood ? filled(dossierShape, value) : REFUSED);
    }),
    { numRuns: 2000 },
  );
});

it('reads minus nothing as nothing', () => {
  const numbers = record({ count: number(), list: list(number()), level: oneOf([0, 1]), free: jsonValueShape });
  const minus = { count: -0, list: [-0], level: -0, free: [-0] };
  expect(readerOf(numbers)(minus)).toStrictEqual({ count: 0, list: [0], level: 0, free: [0] });
});

it('freezes all that it returns', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(dossiers.every((dossier) => isFrozen(read(dossier)))).toBe(true);
});

describe('a shape, its issues and its zod schema agree', () => {
  const cases: readonly (readonly [string, ShapeData, readonly unknown[], readonly unknown[]])[] = [
    ['a text', text(), ['', 'a'], [1, null]],
    ['a text that can be seen', text({ isFilled: true }), ['a', ' a'], ['', ' ', true]],
    ['a text of a form', text({ pattern: /^a+$/, accepts: (one) => one !== 'aa' }), ['a', 'aaa'], ['b', 'aa']],
    ['a number above', number({ above: 0, most: 1 }), [0.5, 1], [0, -1, 1.5, '1']],
    ['a whole number', number({ isWhole: true, least: -1 }), [-1, 0, 3], [-2, 0.5, 2 ** 53]],
    ['a word', oneOf(['a', 'b']), ['a'], ['c', 1]],
    ['a level', oneOf([1, 2]), [2], ['2', 3]],
    ['a list with an item', filledList(number()), [[1]], [[], ['1'], 1]],
    ['a record', record({ a: number(), b: maybe(text()) }), [{ a: 1 }, { a: 1, b: '' }], [{}, { a: 1, c: 1 }, []]],
    ['JSON', jsonValueShape, [null, [1, { a: 'x' }]], []],
    ['an object', { kind: 'json', objects: 1 }, [{}, { a: [null] }], [1, [], null]],
    ['objects by name', { kind: 'json', objects: 2 }, [{}, { a: {} }], [{ a: 1 }, { a: [] }, []]],
  ];
  it.each(cases)('about %s', (_name, shape, good, bad) => {
    const schema = zodOf(shape);
    for (const [values, isGood] of [
      [good, true],
      [bad, false],
    ] as const) {
      for (const value of values) {
        expect(readerOf(shape)(value) !== REFUSED, JSON.stringify(value)).toBe(isGood);
        expect(shapeIssues(shape, value).length === 0, JSON.stringify(value)).toBe(isGood);
        expect(z.safeParse(schema, value, { jitless: true }).success, JSON.stringify(value)).toBe(isGood);
      }
    }
  });
});
