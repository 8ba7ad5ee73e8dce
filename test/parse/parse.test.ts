import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DossierError, parseDossier, safeParseDossier, warningsOf } from '../../src/parse/index.ts';
import { dossierWithEveryProperty } from '../models/every-property.ts';

const small = { schemaVersion: 1, asOf: '2013-07-01', mutual: { name: 'Example', level: 'organisation' } };
const issuesOf = (input: unknown) => {
  const result = safeParseDossier(input);
  return result.ok ? result.warnings : result.issues;
};
const withMutual = (more: object) => ({ ...small, mutual: { ...small.mutual, ...more } });

describe('a dossier that can be used', () => {
  it('needs a day, a name and a level, and nothing else', () => {
    expect(safeParseDossier(small)).toMatchObject({ ok: true, warnings: [] });
  });
  it('keeps every value of every property', () => {
    const dossier = dossierWithEveryProperty();
    expect(JSON.parse(JSON.stringify(parseDossier(dossier)))).toEqual(JSON.parse(JSON.stringify(dossier)));
  });
  it('has every key, and not known is undefined', () => {
    const { mutual, relationships } = parseDossier(small);
    expect(relationships).toBeUndefined();
    expect(Object.keys(mutual)).toContain('workforce');
    expect(mutual.workforce).toBeUndefined();
  });
  it('keeps a known "none" apart from "not known"', () => {
    const complete = ['/interventions', '/mutual/ownership/stakes'];
    expect(parseDossier({ ...small, complete, interventions: [] }).interventions).toEqual([]);
    expect(parseDossier({ ...small, complete }).mutual.ownership?.stakes).toEqual([]);
  });
  it('never takes an empty list for "none" by accident, and says so', () => {
    const result = safeParseDossier({
      ...small,
      interventions: [],
      relationships: [{ id: 'r', boundary: 'inter-agency', ties: [] }],
    });
    expect(result.ok && result.dossier.interventions).toBeUndefined();
    expect(result.ok && result.dossier.relationships?.[0]?.ties).toBeUndefined();
    expect(result.ok && result.warnings.map(({ path, code }) => [path, code])).toEqual([
      ['/interventions', 'unlikely/empty-list'],
      ['/relationships/0/ties', 'unlikely/empty-list'],
    ]);
  });
  it('says what cannot be complete', () => {
    expect(issuesOf({ ...small, complete: ['/mutual/name'] })).toMatchObject([
      { path: '/complete/0', code: 'reference/not-a-list' },
    ]);
  });
  it('takes a property with the value undefined for absent', () => {
    expect(safeParseDossier({ ...small, title: undefined })).toMatchObject({ ok: true });
  });
  it('takes minus zero for zero', () => {
    const { mutual } = parseDossier(withMutual({ reach: { sitesClosed: -0 } }));
    expect(Object.is(mutual.reach?.sitesClosed, 0)).toBe(true);
  });
  it('takes plain objects without a prototype', () => {
    expect(safeParseDossier(Object.assign(Object.create(null), small))).toMatchObject({ ok: true });
  });
  it('does not depend on the order in which it was written', () => {
    const dossier = dossierWithEveryProperty();
    const expected = JSON.stringify(parseDossier(dossier));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        expect(JSON.stringify(parseDossier(shuffled(dossier, () => Number(numbers.next().value))))).toBe(expected);
      }),
      { numRuns: 40 },
    );
  });
  it('keeps what is known when any of the rest is left out', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (choices) => {
        // A list that is said to be complete stands there even when it is left out.
        const { complete: _, ...open } = dossierWithEveryProperty();
        const dossier = thinned(open, () => Boolean(choices.next().value));
        const result = safeParseDossier(dossier);
        fc.pre(result.ok);
        expect(JSON.parse(JSON.stringify(result.ok && result.dossier))).toEqual(withoutEmpty(dossier));
      }),
      { numRuns: 40 },
    );
  });
  it('can be parsed again from its own JSON, to the same bytes', () => {
    const once = JSON.stringify(parseDossier(dossierWithEveryProperty()));
    expect(JSON.stringify(parseDossier(JSON.parse(once)))).toBe(once);
  });
  it('leaves its input as it was', () => {
    const input = Object.freeze({ ...small, mutual: Object.freeze(small.mutual) });
    expect(JSON.stringify(input)).toBe(JSON.stringify(small));
    expect(() => parseDossier(input)).not.toThrow();
  });
});

describe('a dossier that cannot be used', () => {
  it('is refused with all faults in one error', () => {
    const input = withMutual({ nam: 'x', workforce: { localShare: 1.2 } });
    expect(() => parseDossier(input)).toThrow(DossierError);
    expect(() => parseDossier(input)).toThrow(/\/mutual\/nam[\s\S]*\/mutual\/workforce\/localShare/);
  });
  it('is checked across properties even where its shape is wrong', () => {
    const codes = issuesOf({ ...withMutual({ legalForm: 'cic-limited-by-shares', charity: true }), asOf: 7 });
    expect(codes.map(({ code }) => code)).toEqual(['shape/wrong-type', 'contradiction/cic-charity']);
  });

  it.each([
    [
      'a misspelt property, with the name that was meant',
      withMutual({ legalFrom: 'plc' }),
      '/mutual/legalFrom',
      'shape/unknown-property',
      'Did you mean "legalForm"?',
    ],
    [
      'a property that is like no other',
      withMutual({ colour: 'red' }),
      '/mutual/colour',
      'shape/unknown-property',
      'under /extensions',
    ],
    [
      'a share of 1.2',
      withMutual({ workforce: { livingWageShare: 1.2 } }),
      '/mutual/workforce/livingWageShare',
      'shape/above',
      'a share is 0 to 1',
    ],
    ['a negative count', withMutual({ reach: { people: -1 } }), '/mutual/reach/people', 'shape/below', 'below 0'],
    [
      'a contract of no months',
      { ...small, commissioning: [{ id: 'c', contractMonths: 0 }] },
      '/commissioning/0/contractMonths',
      'shape/not-above',
      'not above 0',
    ],
    [
      'half a person',
      withMutual({ reach: { people: 0.5 } }),
      '/mutual/reach/people',
      'shape/not-whole',
      'Give the share',
    ],
    [
      'a misspelt word',
      withMutual({ legalForm: 'plcc' }),
      '/mutual/legalForm',
      'shape/not-in-list',
      'Did you mean "plc"?',
    ],
    [
      'a word from nowhere',
      withMutual({ legalForm: 'guild' }),
      '/mutual/legalForm',
      'shape/not-in-list',
      'cooperative-society',
    ],
    ['null', withMutual({ charity: null }), '/mutual/charity', 'shape/null', 'Leave the property out'],
    [
      'an empty text',
      withMutual({ place: { name: '' } }),
      '/mutual/place/name',
      'shape/empty-text',
      'leave the property out',
    ],
    [
      'a text for a number',
      withMutual({ reach: { people: '12' } }),
      '/mutual/reach/people',
      'shape/wrong-type',
      'expected a number, found a text',
    ],
    [
      'a record for a list',
      { ...small, relationships: {} },
      '/relationships',
      'shape/wrong-type',
      'expected a list, found an object',
    ],
    [
      'a level left out',
      { ...small, mutual: { name: 'x' } },
      '/mutual/level',
      'shape/missing',
      'sector, organisation, service, proposal',
    ],
    ['a name left out', { ...small, mutual: { level: 'sector' } }, '/mutual/name', 'shape/missing', 'Add it'],
    [
      'the 30th of February',
      withMutual({ startedOn: '2014-02-30' }),
      '/mutual/startedOn',
      'shape/not-a-date',
      '2017-10-31',
    ],
    ['a month for the day of judgement', { ...small, asOf: '2013-07' }, '/asOf', 'shape/not-a-full-date', 'one day'],
    [
      'a pointer without a slash',
      { ...small, unknowns: [{ about: ['mutual'], reason: 'withheld' }] },
      '/unknowns/0/about/0',
      'shape/not-a-pointer',
      'after a slash',
    ],
    [
      'evidence about nothing at all',
      { ...small, unknowns: [{ about: [], reason: 'withheld' }] },
      '/unknowns/0/about',
      'shape/empty-list',
      'at least one',
    ],
    ['a list at the top', [{}, {}], '', 'input/list', 'a list of 2 items'],
    ['nothing at the top', null, '', 'input/nothing', 'A dossier is an object'],
  ])('tells of %s', (_, input, path, code, words) => {
    const found = issuesOf(input).find((issue) => issue.path === path);
    expect(found).toMatchObject({ path, code, severity: 'error' });
    expect(found?.message).toContain(words);
  });
  it('never shows more than a line of what was given', () => {
    const [issue] = issuesOf(withMutual({ legalForm: 'x'.repeat(5000) }));
    expect(issue?.data.found).toHaveLength(60);
  });
  it('leaves no hole in a message unfilled', () => {
    const input = { ...withMutual({ nam: 1, ownership: { stakes: [{ id: 'a', share: 2 }] } }), asOf: 'x' };
    for (const { message } of issuesOf(input)) expect(message).not.toMatch(/[{}]/);
  });
});

it('gives the warnings of a dossier again later', () => {
  const input = withMutual({ governance: { employeeControl: 'yes', publicControl: 'yes' } });
  const result = safeParseDossier(input);
  expect(result.ok && result.warnings).toHaveLength(1);
  expect(warningsOf(parseDossier(input))).toEqual(result.ok && result.warnings);
  expect(warningsOf(parseDossier(dossierWithEveryProperty())).map(({ code }) => code)).toEqual([
    'unlikely/share-against-sums',
    'unlikely/out-of-proportion',
    'unlikely/surplus-against-cost',
    'unlikely/both-controlled',
  ]);
});

/** The same data without lists that say nothing; of the lists that frame the dossier an empty one may stay. */
const withoutEmpty = (value: unknown, depth = 0): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, item]) => !isEmpty(item) || (depth === 0 && FRAME.includes(name)));
  return Object.fromEntries(
    kept.map(([name, item]) => [name, depth === 0 && FRAME.includes(name) ? item : withoutEmpty(item, depth + 1)]),
  );
};
const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const FRAME = ['complete', 'evidence', 'unknowns', 'extensions'];

/** The same data with its keys in another order. */
const shuffled = (value: unknown, next: () => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [next(), key, shuffled(item, next)] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key, item]) => [key, item]),
  );
};

/** The same data with some properties left out. */
const thinned = (value: unknown, keep: () => boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => thinned(item, keep));
  if (typeof value !== 'object' || value === null) return value;
  const needed = new Set([
    'id',
    'schemaVersion',
    'asOf',
    'mutual',
    'name',
    'level',
    'about',
    'reason',
    'source',
    'title',
  ]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => needed.has(key) || keep() || keep())
      .map(([key, item]) => [key, thinned(item, keep)]),
  );
};
