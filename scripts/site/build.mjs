// Builds the whole site into docs/site/out: guides, rule catalogue, API, playground. Ends with 1 where a link leads nowhere.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from './api.mjs';
import { buildGuides } from './guides.mjs';
import { brokenLinks } from './links.mjs';
import { buildPlayground } from './playground.mjs';
import { buildReports } from './reports.mjs';
import { buildSearch } from './search.mjs';

const root = join(import.meta.dirname, '../..');
const out = join(root, 'docs/site/out');

rmSync(out, { recursive: true, force: true });
await buildPlayground(root, join(out, 'playground'));
// The API takes longer than everything else; a test of the pages can do without.
if (!process.argv.includes('--without-api')) buildApi(root, join(out, 'api'));
const reports = await buildReports(root, join(out, 'reports'));
const pages = buildGuides(root, out, [{ path: 'reports/README.md', to: 'reports/index.html', text: reports }]);
await buildSearch(root, out);
const broken = brokenLinks(out, { withApi: !process.argv.includes('--without-api') });
for (const line of broken) console.error(line);
console.log(`${pages} pages and the playground in ${out}`);
process.exitCode = broken.length === 0 ? 0 : 1;
