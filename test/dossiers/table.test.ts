import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dossierTable, UNEXPLAINED } from '../../scripts/dossier-table.ts';

const page = dossierTable();

it('is the page that the dossiers and the rules give now: otherwise run npm run dossiers:table', () => {
  expect(readFileSync(new URL('../../docs/dossiers.md', import.meta.url), 'utf8')).toBe(page);
});

it('says of every value that no rule reads why that is so', () => {
  expect(page.split('\n').filter((line) => line.includes(UNEXPLAINED))).toEqual([]);
});
