import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeParseDossier, safeParseDossierText, warningsOf } from '../../src/parse/index.ts';
import { findingsIn } from '../../src/parse/json-text.ts';

const frame = { schemaVersion: 1, asOf: '2017-10-31', mutual: { name: 'Sandling Care', level: 'organisation' } };
const issuesOf = (value: unknown) => {
  const result = safeParseDossier(value);
  return result.ok ? result.warnings : result.issues;
};
const textIssues = (text: string) => {
  const result = safeParseDossierText(text);
  return result.ok ? result.warnings : result.issues;
};
const told = (issues: readonly { readonly messageId: string; readonly path: string }[]) =>
  issues.map(({ messageId, path }) => `${path} ${messageId}`);

describe('what a stranger hands in', () => {
  it('may name the schema that an editor checks it by', () => {
    expect(told(issuesOf({ ...frame, $schema: './dossier.json' }))).toEqual([]);
    expect(told(textIssues(JSON.stringify({ $schema: './dossier.json', ...frame })))).toEqual([]);
  });
  it.each([
    ['a version as a text', { ...frame, schemaVersion: '1' }, '/schemaVersion version/text'],
    [
      'two lists of one name',
      { asOf: '2017-10-31', mutual: frame.mutual, contexts: [{ id: 'a' }], commissioning: [{ id: 'b' }] },
      '/contexts version/two-lists',
    ],
    ['half of a pair of surrogates', { ...frame, title: 'half \ud83d' }, '/title input/broken-text'],
    ['a blank name', { ...frame, mutual: { name: ' \t', level: 'organisation' } }, '/mutual/name shape/empty-text'],
    ['a moment for a day', { ...frame, asOf: '2017-10-31T00:00:00Z' }, '/asOf shape/date-time'],
    [
      'a financial year',
      { ...frame, mutual: { ...frame.mutual, startedOn: '2013/14' } },
      '/mutual/startedOn shape/financial-year',
    ],
    [
      'a percentage as a text',
      { ...frame, mutual: { ...frame.mutual, workforce: { localShare: '45%' } } },
      '/mutual/workforce/localShare shape/percentage',
    ],
    ['a list of dossiers', [frame, frame], ' input/list'],
    ['nothing', null, ' input/nothing'],
  ])('is told what is wrong with %s', (_, value, expected) => {
    expect(told(issuesOf(value))).toContain(expected);
  });
  it('is offered no word that is the word it wrote', () => {
    const found = issuesOf({ ...frame, mutual: { ...frame.mutual, level: 'Organisation' } });
    expect(found[0]).toMatchObject({ messageId: 'shape/not-in-list-like', data: { nearest: 'organisation' } });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (level) => {
        for (const { message, data } of issuesOf({ ...frame, mutual: { name: 'A', level } })) {
          expect(data.nearest === undefined || data.nearest !== level).toBe(true);
          expect(/\p{Surrogate}/u.test(message)).toBe(false);
        }
      }),
    );
  });
  it('is told of at most so many issues, errors first, and how many more there are', () => {
    const relationships = Array.from({ length: 300 }, () => ({ boundary: 'inter-agency', ties: [] }));
    const found = issuesOf({ ...frame, relationships });
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toMatchObject({ messageId: 'input/more-issues', data: { count: 400, limit: 200 } });
    expect(found.slice(0, 200).every(({ severity }) => severity === 'error')).toBe(true);
  });
  it('is refused where it would take long to judge, and by limits of the host', () => {
    const ids = (n: number, letter: string) => Array.from({ length: n }, (_, i) => `${letter}${String(i)}`);
    const offers = (n: number) => ({
      ...frame,
      interventions: ids(n, 'i').map((id) => ({ id })),
      commissioning: ids(n, 'c').map((id) => ({
        id,
        willingness: ids(n, 'i').map((intervention) => ({ intervention, signal: 'budgeted' })),
      })),
    });
    expect(told(issuesOf(offers(71)))).toEqual(['/interventions input/too-many']);
    expect(told(issuesOf(offers(70)))).toEqual([]);
    const strict = safeParseDossier(offers(3), { limits: { offers: 8 } });
    expect(strict.ok ? [] : told(strict.issues)).toEqual(['/interventions input/too-many']);
    expect(() => safeParseDossier(frame, { limits: { depth: 0 } })).toThrow(/"depth" is 0.*above 0/);
  });
});

describe('a text', () => {
  it.each([
    ['{ "a": 1,\n  "b": }', 'input/not-json-at', { line: 2, column: 8 }],
    ['{ "a": [1, 2', 'input/cut-short', { line: 1, column: 13 }],
    ['', 'input/nothing', {}],
    ['{"a":1}\n{"a":2}\n', 'input/lines', {}],
    ['{\u0000"\u0000a\u0000', 'input/encoding', { encoding: 'UTF-16' }],
    ['{ "name": "Caf\uFFFD" }', 'input/encoding', { encoding: 'Latin-1' }],
  ])('that is not JSON is told where: %j', (text, messageId, data) => {
    expect(textIssues(text)).toMatchObject([{ messageId, data }]);
  });
  it('with one name twice is refused: the first value would be lost', () => {
    const text = '{"schemaVersion":1,"asOf":"2017-10-31","mutual":{"name":"A","level":"organisation","name":"B"}}';
    expect(textIssues(text)).toMatchObject([{ path: '/mutual/name', messageId: 'input/repeated-name' }]);
    expect(told(textIssues(JSON.stringify({ ...frame, title: 'a ":" b, "name": c' })))).toEqual([]);
  });
  it('is JSON exactly where the engine reads it', () => {
    const reads = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
      fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1))),
      fc.json(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(findingsIn(text).fault === undefined).toBe(reads(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it('keeps the warnings of a good dossier apart from its errors', () => {
  const result = safeParseDossier({ ...frame, relationships: [] });
  expect(result.ok && told(result.warnings)).toEqual(['/relationships unlikely/empty-list']);
  expect(result.ok && warningsOf(result.dossier)).toEqual([]);
});
