import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assess, parseDossier } from '../../src/index.ts';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const explained = new Set(Array.from(glossary.matchAll(/`([a-z][A-Za-z-]*)`/g), ([, name]) => name));

it('explains every field of a proposition and every word that one may hold', () => {
  const { place } = assess(
    parseDossier({
      schemaVersion: 1,
      asOf: '2024-01-01',
      mutual: { name: 'Example', level: 'organisation', ownership: { model: 'employee' } },
    }),
  ).propositions;
  expect(Object.keys(place).filter((name) => name !== 'proposition' && !explained.has(name))).toEqual([]);
  const words = ['weak', 'mixed', 'positive', 'strong', 'insufficient-evidence', 'not-applicable', 'settled', 'open'];
  expect(words.filter((word) => !explained.has(word))).toEqual([]);
});
