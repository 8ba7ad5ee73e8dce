import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { isRecord } from '../../src/util/json-pointer.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';

const folder = new URL('../../docs/dossiers/', import.meta.url);
const rated = new URL('../../docs/examples/rated-library/ferrow-libraries.json', import.meta.url);

/** Texts of dossiers to damage: every property there is, every real one, and one of ratings. */
const whole: readonly string[] = [
  JSON.stringify(dossierWithEveryProperty()),
  ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')),
  readFileSync(rated, 'utf8'),
];

/** What forms, spreadsheets and strangers leave behind. */
const remains: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, [], {}, [[]], [null]),
  fc.constantFrom(
    'unknown',
    '',
    ' ',
    '*',
    '/',
    '~',
    '/a/~2',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800x',
    '𝕏'.repeat(200),
  ),
  fc.constantFrom('2020', '2020-02-31', '9999-12-31', '0001-01-01', '12%', '1,000'),
  fc.constantFrom(0, -1, 0.5, 2, 1e308, 1e-320, Number.MAX_SAFE_INTEGER),
);

type Damage = (holder: Holder, name: string, other: () => unknown) => void;
type Holder = Record<string, unknown> | unknown[];

const put = (holder: Holder, name: string, value: unknown): void => void Reflect.set(holder, name, value);
const get = (holder: Holder, name: string): unknown => Reflect.get(holder, name);

const removed: Damage = (holder, name) =>
  Array.isArray(holder) ? void holder.splice(Number(name), 1) : void Reflect.deleteProperty(holder, name);
const repeated: Damage = (holder, name) => {
  if (Array.isArray(holder)) holder.push(structuredClone(get(holder, name)));
};
const swapped: Damage = (holder, name, other) => put(holder, name, structuredClone(other()));
const shifted: Damage = (holder, name) => {
  const value = get(holder, name);
  if (typeof value === 'number') put(holder, name, value / 7);
  if (typeof value === 'string') put(holder, name, `${value.toUpperCase()} `);
};

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom(removed, repeated, swapped, shifted),
  remains.map(
    (value): Damage =>
      (holder, name) =>
        put(holder, name, structuredClone(value)),
  ),
);

/** Every place below a value, as what holds it and by which name. */
const placesIn = (value: unknown): readonly (readonly [Holder, string])[] => {
  const holder = Array.isArray(value) || isRecord(value) ? (value as Holder) : undefined;
  if (holder === undefined) return [];
  return Object.keys(holder).flatMap((name) => [[holder, name] as const, ...placesIn(get(holder, name))]);
};

/** The text of a dossier that was damaged in one to three places. */
export const damagedDossiers: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...whole),
    fc.array(fc.tuple(damage, fc.nat(100_000), fc.nat(100_000)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, wounds]) => {
    const dossier: unknown = JSON.parse(text);
    for (const [wound, at, from] of wounds) {
      const places = placesIn(dossier);
      const place = places[at % places.length];
      const source = places[from % places.length];
      if (place !== undefined && source !== undefined) wound(...place, () => get(...source));
    }
    return JSON.stringify(dossier);
  });
