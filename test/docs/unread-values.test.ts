import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { UNEXPLAINED } from '../../scripts/dossier-table.ts';
import { unreadPage } from '../../scripts/unread-fields.ts';

const page = unreadPage();

it('is the page that the model and the rules give now: otherwise run npm run docs:unread', () => {
  expect(readFileSync(new URL('../../docs/unread-values.md', import.meta.url), 'utf8')).toBe(page);
});

it('says of every field that no rule reads why that is so', () => {
  expect(page.split('\n').filter((line) => line.includes(UNEXPLAINED))).toEqual([]);
});

it('lists a field that no rule reads, and none that one reads', () => {
  expect(page).toContain('| `/mutual/ownership/sharePrice` |');
  expect(page).not.toContain('| `/commissioning/*/succeededBy` |');
});
