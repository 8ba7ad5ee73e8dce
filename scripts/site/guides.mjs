import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { Marked } from 'marked';
import { pageOf } from './page.mjs';

/** Guides in the order in which a newcomer reads them; any other document is listed below them. */
const ORDER = [
  'start',
  'the-propositions',
  'evidence-and-uncertainty',
  'reading-an-assessment',
  'glossary',
  'questions-you-can-ask',
  'screening',
  'ratings',
  'whole-example',
  'options-appraisal',
  'fill-in-a-dossier',
  'forms',
  'every-field',
  'command',
  'embed',
  'many-dossiers',
  'engines',
  'write-a-rule',
  'write-a-plugin',
  'method',
  'versioning',
  'limits-and-misuse',
];

/** Renders every Markdown document of docs/ as a page, the README as the front page, and more; answers how many. */
export const buildGuides = (root, out, more) => {
  const documents = [
    ...['README.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(root, name))),
    ...markdownIn(join(root, 'docs')).map((path) => posix.join('docs', path)),
  ];
  const pages = documents.map((path) => ({ path, to: targetOf(path), text: readFileSync(join(root, path), 'utf8') }));
  pages.push(...foldersWithout(documents), ...more);
  if (!documents.includes('README.md')) pages.push({ path: 'README.md', to: 'index.html', text: FRONT });
  const known = new Map(pages.map(({ path, to }) => [path, to]));
  const api = namesInApi(join(out, 'api'));
  const titles = new Map(pages.map(({ path, text }) => [path, titleIn(text)]));
  for (const { path, to, text } of pages) {
    const content = contentOf(
      text,
      (href) => addressOf(href, { root, out, path, to, known }),
      (name) => (api.has(name) ? posix.relative(posix.dirname(to), api.get(name)) : undefined),
    );
    const navigation = navigationOf([...known.keys()], { to, known, titles });
    mkdirSync(dirname(join(out, to)), { recursive: true });
    writeFileSync(join(out, to), pageOf({ title: titles.get(path), content, navigation, to }));
  }
  copyFileSync(join(root, 'docs/site/site.css'), join(out, 'site.css'));
  return pages.length;
};

/** Page of each exported name in the API; the main entry goes before the others. None where no API was built. */
const namesInApi = (folder) => {
  const pages = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((path) =>
        /^(functions|interfaces|types|variables|classes)./.test(path),
      )
    : [];
  const entries = pages.sort().map((path) => {
    const address = posix.join('api', path.replaceAll('\\', '/'));
    return [posix.basename(address, '.html').replace(/^.*\./, ''), address];
  });
  const isMain = ([, address]) => /\/index\.\w+\.html$/.test(address);
  return new Map([...entries.filter((entry) => !isMain(entry)), ...entries.filter(isMain)]);
};

/** A folder of documents that has no front page of its own gets a list of what is in it. */
const foldersWithout = (documents) => {
  const folders = [...new Set(documents.map((path) => posix.dirname(path)))].filter(
    (path) => path !== '.' && path !== 'docs',
  );
  return folders
    .filter((folder) => !['README.md', 'index.md'].some((name) => documents.includes(posix.join(folder, name))))
    .map((folder) => {
      const inside = documents.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path));
      const title = posix.basename(folder).replace(/^./, (first) => first.toUpperCase());
      const text = `# ${title}\n\n${inside.map((name) => `- [${name.replace('.md', '').replaceAll('-', ' ')}](${name})`).join('\n')}\n`;
      return { path: posix.join(folder, 'README.md'), to: targetOf(posix.join(folder, 'README.md')), text };
    });
};

const FRONT = '# social-productivity\n\nSee [Start](docs/start.md).\n';

const markdownIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.md') && !path.startsWith('api'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** docs/start.md is start.html, and README.md is the front page. */
const targetOf = (path) => {
  const page = path.replace(/^docs\//, '').replace(/\.md$/, '.html');
  if (path === 'README.md') return 'index.html';
  return page.replace(/(^|\/)README\.html$/, '$1index.html');
};

const titleIn = (text) => (/^#\s+(.+)$/m.exec(text)?.[1] ?? 'Untitled').replaceAll(/[`*]/g, '');

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/**
 * A table and a block of code scroll in a region of their own, which a keyboard can reach. The first time that a page
 * names something exported, the name leads to its page in the API.
 */
const contentOf = (text, address, apiPageOf) => {
  const used = new Map();
  const linked = new Set();
  let isInLink = false;
  let regions = 0;
  const region = (what) => {
    regions += 1;
    return `role="region" tabindex="0" aria-label="${what} ${regions}"`;
  };
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text: raw }) {
        const slug = slugOf(raw);
        const count = used.get(slug) ?? 0;
        used.set(slug, count + 1);
        const id = count === 0 ? slug : `${slug}-${count}`;
        return `<h${depth} id="${escaped(id)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        isInLink = true;
        const words = this.parser.parseInline(tokens);
        isInLink = false;
        return `<a href="${escaped(address(href))}">${words}</a>`;
      },
      codespan({ text: code }) {
        const words = `<code>${escaped(code)}</code>`;
        const page = isInLink || linked.has(code) ? undefined : apiPageOf(code.replace(/\(.*\)$/, ''));
        if (page === undefined) return words;
        linked.add(code);
        return `<a href="${escaped(page)}">${words}</a>`;
      },
      table({ header, rows }) {
        const cell = (tag, { tokens }, more = '') => `<${tag}${more}>${this.parser.parseInline(tokens)}</${tag}>`;
        const head = header.map((one) => (one.tokens.length === 0 ? '<td></td>' : cell('th', one, ' scope="col"')));
        const body = rows.map((row) => `<tr>${row.map((one) => cell('td', one)).join('')}</tr>`);
        return (
          `<div class="table-region" ${region('Table')}><table><thead><tr>${head.join('')}</tr></thead>` +
          `<tbody>${body.join('\n')}</tbody></table></div>\n`
        );
      },
      code({ text: code }) {
        return `<pre ${region('Code')}><code>${escaped(code)}</code></pre>\n`;
      },
      html({ text: raw }) {
        return raw.startsWith('<!--') ? '' : escaped(raw);
      },
      image({ text: words }) {
        return escaped(words);
      },
    },
  });
  return marked.parse(text);
};

/** Where a link of a document leads on the site: to its page, or to a copy of the file that it names. */
const addressOf = (href, { root, out, path, to, known }) => {
  if (/^[a-z]+:|^#/.test(href)) return href;
  const [file = '', fragment] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(path), decodeURI(file)));
  const end = fragment === undefined ? '' : `#${fragment}`;
  const here = posix.dirname(to);
  const page =
    known.get(target) ?? known.get(posix.join(target, 'README.md')) ?? known.get(posix.join(target, 'index.md'));
  if (page !== undefined) return posix.relative(here, page) + end;
  if (/^docs\/(api|playground)(\/|$)/.test(target)) {
    const built = target.replace(/^docs\//, '').replace(/\/$/, '');
    return posix.relative(here, /\.\w+$/.test(built) ? built : `${built}/index.html`) + end;
  }
  const source = join(root, target);
  if (path.startsWith('reports/') || target.startsWith('..') || !existsSync(source) || !/\.\w+$/.test(target))
    return href;
  const copy = `files/${target}${/\.(json|txt)$/.test(target) ? '' : '.txt'}`;
  mkdirSync(dirname(join(out, copy)), { recursive: true });
  copyFileSync(source, join(out, copy));
  return relative(here, copy).replaceAll('\\', '/');
};

/** Guides first, then the rules, then the rest; decisions are of interest to those who change the library. */
const navigationOf = (paths, { to, known, titles }) => {
  const guides = ORDER.map((name) => `docs/${name}.md`).filter((path) => known.has(path));
  const rules = paths.filter((path) => /^docs\/rules\/(README|index)\.md$/.test(path));
  const under = (start) => paths.filter((path) => path.startsWith(start) && !rules.includes(path));
  const inFolders = paths.filter((path) => /^docs\/[^/]+\//.test(path));
  const rest = paths.filter((path) => path.startsWith('docs/') && ![...guides, ...rules, ...inFolders].includes(path));
  const link = (target, words) => {
    const href = posix.relative(posix.dirname(to), target);
    return `<li><a href="${href}"${target === to ? ' aria-current="page"' : ''}>${escaped(words)}</a></li>`;
  };
  const list = (title, some) =>
    some.length === 0
      ? ''
      : `<p>${title}</p><ul>${some.map((path) => link(known.get(path), titles.get(path))).join('')}</ul>`;
  const made = [
    link('playground/index.html', 'Playground'),
    link('reports/index.html', 'Example reports'),
    link('api/index.html', 'API'),
  ];
  return [
    `<ul>${link('index.html', 'Front page')}${made.join('')}</ul>`,
    list('Guides', guides),
    list('Rules', rules.length > 0 ? rules : under('docs/rules/')),
    list('More', [...rest, ...paths.filter((path) => path === 'CONTRIBUTING.md')]),
    to.startsWith('decisions/') ? list('Decisions', under('docs/decisions/')) : '',
  ].join('');
};
