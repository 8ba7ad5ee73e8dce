import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PUBLISHED_IN } from '../../scripts/published-documents.ts';
import { standardRuleSets } from '../../src/index.ts';

const page = readFileSync(new URL('../../docs/screening.md', import.meta.url), 'utf8');
const asked = standardRuleSets
  .flatMap(({ rules }) => rules)
  .filter(({ role, meta }) => role === 'quality' && meta.depth === 'screening')
  .map(({ meta }) => meta.id)
  .sort();

it('every question of screening has its documents, in the table of the dossiers and in the guide', () => {
  expect(Object.keys(PUBLISHED_IN).sort()).toEqual(asked);
  for (const rule of asked) expect(page).toContain(`\`${rule}\` | ${PUBLISHED_IN[rule] ?? '-'} |`);
});
