import { describe, expect, it } from 'vitest';
import { parseDossierText, safeParseDossierText } from '../../src/parse/index.ts';

/** Sizes at which all-with-all comparisons take minutes and one pass takes a moment. */
const MANY = 20_000;

const frame = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Subject', level: 'organisation' } };
/** Every issue is told, so that they can be counted. */
const ALL = { limits: { issues: 10 * MANY } };
const issuesOf = (value: unknown) => {
  const result = safeParseDossierText(JSON.stringify(value), ALL);
  return result.ok ? [] : result.issues;
};

describe('a small text that was made to hang a reader', () => {
  it('of unsafe names has one issue for each', () => {
    const relationships = `[${Array.from({ length: MANY }, () => '{"constructor":1}').join()}]`;
    const text = `{"schemaVersion":1,"asOf":"2024-01-01","mutual":{"name":"S","level":"organisation"},"relationships":${relationships}}`;
    const result = safeParseDossierText(text, ALL);
    expect(result.ok ? [] : result.issues.filter(({ messageId }) => messageId === 'input/unsafe-name')).toHaveLength(
      MANY,
    );
  });
  it('of one long pointer says where it leads nowhere', () => {
    const evidence = [
      { id: 'e', about: ['/a'.repeat(MANY)], kind: 'news', quality: 'own-words', source: { title: 'T' } },
    ];
    expect(issuesOf({ ...frame, evidence }).map(({ messageId }) => messageId)).toEqual(['reference/nothing-there']);
  });
  it('of ids that resemble one another names each that leads nowhere', () => {
    const parties = Array.from({ length: MANY }, (_, i) => ({ id: `party-${String(i)}` }));
    const ties = Array.from({ length: MANY }, (_, i) => ({ from: `partx-${String(i)}`, to: 'party-0' }));
    const issues = issuesOf({ ...frame, relationships: [{ id: 'r', boundary: 'citizen-service', parties, ties }] });
    expect(issues.filter(({ messageId }) => messageId === 'reference/dangling')).toHaveLength(MANY);
  });
  it('of a long chain of holdings is read, and a circle in it is found', () => {
    const stakes = Array.from({ length: MANY }, (_, i) => ({ id: `s${String(i)}`, of: `s${String(i + 1)}` }));
    const straight = issuesOf({ ...frame, mutual: { ...frame.mutual, ownership: { stakes } } });
    expect(straight.map(({ messageId }) => messageId)).toEqual(['reference/dangling']);
    const round = [...stakes, { id: `s${String(MANY)}`, of: `s${String(MANY - 1)}` }];
    const circular = issuesOf({ ...frame, mutual: { ...frame.mutual, ownership: { stakes: round } } });
    expect(circular.map(({ path, messageId }) => `${path} ${messageId}`)).toEqual([
      `/mutual/ownership/stakes/${String(MANY - 1)}/of reference/circle`,
      `/mutual/ownership/stakes/${String(MANY)}/of reference/circle`,
    ]);
  });
});

describe('the start of a text', () => {
  it('may be the byte order mark that Windows tools write', () => {
    expect(parseDossierText(`\uFEFF${JSON.stringify(frame)}`).mutual.name).toBe('Subject');
  });
  it.each([null, undefined, 7, {}])('is refused in words where it is no text: %s', (value) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain JavaScript may hand over anything
    const result = safeParseDossierText(value as string);
    expect(result.ok ? [] : result.issues.map(({ messageId }) => messageId)).toEqual(['input/not-json-text']);
  });
});
