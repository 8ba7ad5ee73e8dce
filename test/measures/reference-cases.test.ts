import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readings } from './reference-readings.ts';

interface ReferenceFile {
  readonly topic: string;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly tolerance: number;
    readonly input: unknown;
    readonly expected: unknown;
    readonly source: string;
  }[];
}

/** Papers print two or three figures. */
const PUBLISHED = 0.005;

const folder = new URL('../fixtures/method/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.replace('.json', '') in readings)
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ReferenceFile);

/** Every number, word, `true` and `null` of an expectation, with the path to it. */
const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]))
    : [[path, value]];

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], value);

it('has a file of cases for every topic that is read', () => {
  expect(files.map(({ topic }) => topic).sort()).toEqual(Object.keys(readings).sort());
});

describe.each(files)('the reference cases of $topic', ({ topic, cases }) => {
  it.each(cases)('$id: $title', ({ input, expected, tolerance }) => {
    const answer = readings[topic]?.(input);
    const wrong = leaves(expected).filter(([path, value]) => {
      const found = at(answer, path);
      if (typeof value !== 'number') return found !== value;
      const allowed = path[0] === 'published' ? PUBLISHED : tolerance;
      return typeof found !== 'number' || Math.abs(found - value) > allowed;
    });
    expect(wrong.map(([path, value]) => ({ path: path.join('.'), value, found: at(answer, path) }))).toEqual([]);
  });
});
