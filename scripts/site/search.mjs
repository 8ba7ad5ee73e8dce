import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pageOf } from './page.mjs';

/** Writes one search over guides, rules and API: a page and a script that holds the text of every other page. */
export const buildSearch = async (root, out) => {
  const documents = readdirSync(out, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !/^(playground|reports)\//.test(path) && path !== 'search.html')
    .sort()
    .map((path) => documentOf(path, readFileSync(join(out, path), 'utf8')));
  await build({
    entryPoints: [join(root, 'docs/site/search/main.ts')],
    outfile: join(out, 'search.js'),
    bundle: true,
    minify: true,
    // A page from a disk may not load modules, nor fetch an index.
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    plugins: [handedIn(documents)],
  });
  const navigation = `<ul><li><a href="index.html">Front page</a></li><li><a href="api/index.html">API</a></li></ul>`;
  writeFileSync(
    join(out, 'search.html'),
    pageOf({ title: 'Search', content: FORM, navigation, to: 'search.html', script: 'search.js' }),
  );
};

const FORM = `<h1>Search</h1>
<p><label for="query">Words from guides, rules and API</label></p>
<p><input id="query" type="search" autocomplete="off" spellcheck="false"></p>
<noscript><p class="note">The search needs JavaScript. Everything it finds is also under Contents.</p></noscript>
<p id="count" role="status"></p>
<ol id="results"></ol>
`;

const handedIn = (documents) => ({
  name: 'documents',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^virtual:documents$/ }, () => ({ path: 'documents', namespace: 'documents' }));
    onLoad({ filter: /.*/, namespace: 'documents' }, () => ({
      contents: `export const documents = ${JSON.stringify(documents)}`,
      loader: 'js',
    }));
  },
});

const documentOf = (address, markup) => {
  const isApi = address.startsWith('api/');
  const main = isApi
    ? between(markup, '<div class="col-content"', '<div class="col-sidebar">')
    : between(markup, '<main>', '</main>');
  const title = plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? address);
  const headings = Array.from(main.matchAll(/<h[2-4][^>]*>(.*?)<\/h[2-4]>/gs), ([, words]) => plain(words)).join(' ');
  const lead = plain(/<p>(.*?)<\/p>/s.exec(main)?.[1] ?? '').slice(0, 160);
  return { address, part: partOf(address), title, headings, text: plain(main), lead };
};

const partOf = (address) => {
  if (address.startsWith('api/')) return 'API';
  if (address.startsWith('rules/')) return 'Rule';
  return address.startsWith('decisions/') ? 'Decision' : 'Guide';
};

const between = (text, start, end) => {
  const from = text.indexOf(start);
  if (from === -1) return text;
  const to = text.indexOf(end, from);
  return text.slice(from, to === -1 ? undefined : to);
};

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (markup) =>
  markup
    .replaceAll(/<(script|style|svg)[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name])
    .replaceAll(/\s+/g, ' ')
    .trim();
