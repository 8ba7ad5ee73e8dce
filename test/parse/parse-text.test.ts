import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DossierError,
  parseDossier,
  parseDossierText,
  safeParseDossier,
  safeParseDossierText,
} from '../../src/parse/index.ts';

const folder = new URL('../../docs/dossiers/', import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const text = (part: string): string =>
  `{ "schemaVersion": 1, "asOf": "2024-01-01", "mutual": { "name": "A", "level": "organisation" }${part} }`;

// The two doors to the same value answer alike, bytes and all.
const fromText = (json: string): string => JSON.stringify(safeParseDossierText(json));
const fromValue = (json: string): string => JSON.stringify(safeParseDossier(JSON.parse(json)));

describe('a dossier read from text', () => {
  it.each(texts)('is the one read from the value of the text, frozen throughout', (json) => {
    expect(fromText(json)).toBe(fromValue(json));
    const dossier = parseDossierText(json);
    expect(dossier).toStrictEqual(parseDossier(JSON.parse(json)));
    expect([dossier, dossier.mutual, dossier.evidence, dossier.evidence?.[0]?.about].every(Object.isFrozen)).toBe(true);
  });

  it('answers alike whatever single value of a real dossier is replaced or left out', () => {
    const any = fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double(), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), any, (json, which, other) => {
        let at = 0;
        const count = json.split('"').length;
        const changed = JSON.stringify(JSON.parse(json), (_key, value: unknown) =>
          at++ === which % count && at > 1 ? other : value,
        );
        expect(fromText(changed)).toBe(fromValue(changed));
      }),
    );
  });

  it.each([
    ['minus nothing', text(', "relationships": [{ "id": "a", "boundary": "private-public", "continuityIndex": -0 }]')],
    [
      'a number beyond all',
      text(', "relationships": [{ "id": "a", "boundary": "private-public", "continuityIndex": 1e999 }]'),
    ],
    ['a name with a meaning of its own', text(', "__proto__": { "a": 1 }')],
    ['such a name where a plugin may write freely', text(', "extensions": { "a": { "__proto__": { "b": 1 } } }')],
    [
      'a nest where a plugin may write freely',
      text(`, "extensions": { "a": { "b": ${'['.repeat(9999)}${']'.repeat(9999)} } }`),
    ],
    ['a nest where evidence may', text(`, "evidence": [{ "id": "e", "says": ${'['.repeat(99)}${']'.repeat(99)} }]`)],
    ['a nest where nothing may', text(`, "relationships": ${'['.repeat(9999)}${']'.repeat(9999)}`)],
    ['a version from before versions', '{ "asOf": "2024-01-01", "mutual": { "name": "A", "level": "organisation" } }'],
    ['no object', '[1]'],
  ])('answers alike to %s', (_what, json) => expect(fromText(json)).toBe(fromValue(json)));

  it('says of a date that no calendar has what is wrong with it once', () => {
    const result = safeParseDossierText(text('').replace('2024-01-01', '2024-13-01'));
    expect(result).toMatchObject({ ok: false, issues: [{ path: '/asOf', messageId: 'shape/not-a-full-date' }] });
    expect(result.ok ? [] : result.issues).toHaveLength(1);
  });

  it('says of a text that is not JSON what is wrong and what to do, in words of its own', () => {
    const result = safeParseDossierText('{ "schemaVersion": 1, }');
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { path: '', messageId: 'input/not-json-at', severity: 'error', data: { line: 1, column: 23, found: '}' } },
      ],
    });
    expect(() => parseDossierText('')).toThrow(DossierError);
    expect(() => parseDossierText('{ "a": 1, }')).toThrow(/is not JSON.*Look for a comma/su);
  });
});
