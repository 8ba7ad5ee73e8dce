import { expect, it } from 'vitest';
import { safeParseDossier } from '../../src/parse/index.ts';

const small = { schemaVersion: 1, asOf: '2013-07-01', mutual: { name: 'Example', level: 'organisation' } };
const codes = (input: unknown) => {
  const result = safeParseDossier(input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
};
const inside = (value: unknown) => codes({ ...small, extensions: { plugin: { value } } });

class Thing {
  readonly name = 'thing';
}
let calls = 0;
const cycle: Record<string, unknown> = {};
cycle.self = cycle;
const deep = Array.from({ length: 100 }).reduce<object>((inner) => ({ inner }), {});

it.each([
  ['not a number', Number.NaN, 'input/not-finite'],
  ['infinity', Number.POSITIVE_INFINITY, 'input/not-finite'],
  ['a function', () => 1, 'input/not-json'],
  ['a big integer', 1n, 'input/not-json'],
  ['a symbol', Symbol('x'), 'input/not-json'],
  ['a date object', new Date(0), 'input/not-plain'],
  ['a map', new Map(), 'input/not-plain'],
  ['an object of a class', new Thing(), 'input/not-plain'],
  ['an object that inherits data', Object.create({ a: 1 }), 'input/not-plain'],
  ['a list with a name in it', Object.assign(['a'], { york: 'b' }), 'input/not-json'],
  ['a list with holes', Object.assign([], { length: 4_000_000_000 }), 'input/not-json'],
])('refuses %s', (_, value, code) => {
  expect(inside(value)).toEqual([`/extensions/plugin/value ${code}`]);
});

it('refuses names that reach into prototypes', () => {
  expect(inside(JSON.parse('{"__proto__": {"polluted": true}}'))).toEqual([
    '/extensions/plugin/value/__proto__ input/unsafe-name',
  ]);
  expect(inside({ constructor: 1, prototype: 2 })).toHaveLength(2);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
it('refuses what contains itself', () => {
  expect(inside(cycle)).toEqual(['/extensions/plugin/value/self input/cycle']);
});
it('takes the same object twice, which is no circle', () => {
  const shared = { a: 1 };
  expect(inside([shared, shared])).toEqual([]);
});
it('refuses what is nested deeper than any dossier', () => {
  expect(inside(deep).join()).toContain('input/too-deep');
});
it('refuses one object put in a great many times over', () => {
  let many: unknown = 'x';
  for (let i = 0; i < 30; i += 1) many = [many, many];
  expect(inside(many)).toContain(' input/too-large');
});
it('calls no getter', () => {
  const trap = Object.defineProperty({}, 'a', { enumerable: true, get: () => (calls += 1) });
  const list = Object.defineProperty([0], 0, { enumerable: true, get: () => (calls += 1) });
  expect(inside(trap)).toEqual(['/extensions/plugin/value/a input/accessor']);
  expect(inside(list)).toEqual(['/extensions/plugin/value/0 input/accessor']);
  expect(calls).toBe(0);
});
it('passes over what is not enumerable, as JSON does', () => {
  expect(inside(Object.defineProperty({}, 'a', { value: 1 }))).toEqual([]);
});
it('refuses properties named by symbols', () => {
  expect(inside({ [Symbol('a')]: 1 })).toEqual(['/extensions/plugin/value input/not-json']);
});
it('refuses what cannot be read at all', () => {
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  expect(codes(trap)).toContain(' input/unreadable');
});
it('has no word for nothing but "missing"', () => {
  expect(codes(undefined)).toEqual([' input/not-json']);
});
