import { describe, expect, it } from 'vitest';
import { parseDossierText, safeParseDossierText } from '../../src/parse/index.ts';

/** Sizes at which all-with-all comparisons take minutes and one pass takes a moment. */
const MANY = 20_000;

const frame = { schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Subject', level: 'organisation' } };
/** Every issue is told, so that they can be counted. */
const ALL = { limits: { issues: 10 * MANY, items: 2 * MANY } };
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

describe('a dossier larger than any', () => {
  const relationships = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ id: `r${String(i)}`, boundary: 'citizen-service', status: 'running' }));
  const told = (value: unknown, limits = {}) => {
    const result = safeParseDossierText(JSON.stringify(value), { limits });
    return (result.ok ? result.warnings : result.issues).map(({ path, messageId }) => `${path} ${messageId}`);
  };
  it('is refused for its longest list, as long as the host says', () => {
    expect(told({ ...frame, relationships: relationships(3) }, { items: 2 })).toEqual([
      '/relationships input/too-many',
    ]);
    expect(told({ ...frame, relationships: relationships(3) }, { items: 3 })).toEqual([]);
    expect(told({ ...frame, relationships: relationships(10_001) })).toEqual(['/relationships input/too-many']);
  });
  it('is refused for the values of which evidence says something else, each of which is one more reading', () => {
    const evidence = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        id: `e${String(i)}`,
        about: [`/relationships/${String(i)}/status`, `/relationships/r${String((i + 1) % n)}/status`],
        kind: 'news',
        grade: 'high',
        source: { title: 'T' },
        says: 'ended',
      }));
    const dossier = { ...frame, relationships: relationships(3), evidence: evidence(3) };
    expect(told(dossier, { conflicts: 5 })).toEqual(['/evidence input/too-many']);
    expect(told(dossier, { conflicts: 6 })).toEqual([]);
  });
  it('is refused for interventions times contexts', () => {
    const [interventions, commissioning] = ['i', 'c'].map((letter) =>
      Array.from({ length: 3 }, (_, i) => ({ id: `${letter}${String(i)}` })),
    );
    expect(told({ ...frame, interventions, commissioning }, { pairs: 8 })).toEqual(['/interventions input/too-many']);
    expect(told({ ...frame, interventions, commissioning }, { pairs: 9 })).toEqual([]);
  });
  it('in which a list is said to be complete makes no room for items that are not there', () => {
    const complete = ['/relationships/4000000000/parties', '/relationships/1/parties', '/mutual/ownership/stakes/0/id'];
    expect(told({ ...frame, relationships: relationships(1), complete })).toEqual([
      '/complete/0 reference/no-such-item',
      '/complete/1 reference/no-such-item',
      '/complete/2 reference/not-a-list',
    ]);
    expect(told({ ...frame, complete: ['/mutual/ownership/stakes'] })).toEqual([]);
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
