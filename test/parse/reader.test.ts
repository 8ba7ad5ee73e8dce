import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dossierSchema } from '../../src/models/index.ts';
import { normalise } from '../../src/parse/normalise.ts';
import { readerOf, REFUSED } from '../../src/parse/reader.ts';
import { isRecord, pointerOf, valueAt, withValueAt } from '../../src/util/json-pointer.ts';
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

const read = readerOf(dossierSchema);
const bySchema = (value: unknown): unknown =>
  z.safeParse(dossierSchema, value, { jitless: true }).success ? normalise(dossierSchema, value) : REFUSED;

it('reads every dossier as its schema does', () => {
  for (const dossier of dossiers) {
    expect(read(dossier)).not.toBe(REFUSED);
    expect(JSON.stringify(read(dossier))).toBe(JSON.stringify(bySchema(dossier)));
    expect(Object.keys(read(dossier) as object)).toEqual(Object.keys(bySchema(dossier) as object));
  }
});

it('accepts and refuses what the schema does, and rewrites to the same bytes, whatever is changed', () => {
  fc.assert(
    fc.property(changed, (value) => {
      expect(read(value)).toStrictEqual(bySchema(value));
    }),
    { numRuns: 2000 },
  );
});

it('reads minus nothing as nothing, by both doors', () => {
  const numbers = z.object({ count: z.number(), list: z.array(z.number()), level: z.literal([0, 1]) });
  const minus = { count: -0, list: [-0], level: -0 };
  expect(readerOf(numbers)(minus)).toStrictEqual({ count: 0, list: [0], level: 0 });
  expect(normalise(numbers, minus)).toStrictEqual({ count: 0, list: [0], level: 0 });
});

it('freezes all that it returns', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(dossiers.every((dossier) => isFrozen(read(dossier)))).toBe(true);
});

it('leaves to the schema what it does not know', () => {
  const even = z.string().check(z.maxLength(3));
  expect(readerOf(even)('four')).toBe(REFUSED);
  expect(readerOf(even)('one')).toBe('one');
  expect(readerOf(z.date())('2013')).toBe(REFUSED);
  expect(readerOf(z.object({ a: z.number() }))({ a: 1, b: 2 })).toEqual({ a: 1 });
  const bounds = z.number().check(z.gt(0), z.lt(1));
  expect([0, 0.5, 1].map((value) => readerOf(bounds)(value) !== REFUSED)).toEqual([false, true, false]);
});
