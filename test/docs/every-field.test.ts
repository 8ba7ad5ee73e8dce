import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldTable } from '../../scripts/field-table.ts';

const page = readFileSync(new URL('../../docs/every-field.md', import.meta.url), 'utf8');

it('the table of fields says what the schema and the rules say now; npm run docs:fields writes it', () => {
  expect(page).toBe(fieldTable());
});
it('every field says what it means', () => {
  const silent = page.split('\n').filter((line) => /^\| `\w+` \|[^|]*\|\s*\|/.test(line));
  expect(silent).toEqual([]);
});
