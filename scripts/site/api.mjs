import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Writes the API reference, with ways back to the guides. What it may not lack is checked by the gate "documentation". */
export const buildApi = (root, out) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typedoc/bin/typedoc'),
      '--out',
      out,
      '--treatWarningsAsErrors',
      'false',
      '--logLevel',
      'Error',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The API could not be written:\n${stdout}${stderr}`);
  for (const path of readdirSync(out, { recursive: true }).filter((name) => name.endsWith('.html'))) {
    const file = join(out, path);
    writeFileSync(file, asPageOfTheSite(readFileSync(file, 'utf8'), path.replaceAll('\\', '/')));
  }
};

/** A heading is at most one level below the one before it, so that nobody looks for what was left out. */
const withHeadingsInOrder = (markup) => {
  let last = 0;
  const levels = [];
  return markup.replaceAll(/<(\/?)h([1-6])\b/g, (_, end, level) => {
    if (end === '') {
      last = Math.min(Number(level), last + 1);
      levels.push(last);
    }
    return `<${end}h${end === '' ? last : levels.pop()}`;
  });
};

/** TypeDoc leaves room for links: to the guides, and to one search for everything. It names no landmarks. */
const asPageOfTheSite = (markup, path) => {
  const up = (page) => posix.join(posix.relative(posix.dirname(path), '.') || '.', '..', page);
  const links = [
    ['index.html', 'Guides'],
    ['search.html', 'Search everything'],
  ];
  const made = links.map(([page, words]) => `<a href="${up(page)}">${words}</a>`).join(' ');
  return (
    withHeadingsInOrder(markup)
      .replace('<div id="tsd-toolbar-links"></div>', `<div id="tsd-toolbar-links">${made}</div>`)
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
      // What folds is one control: a link inside it would be a second, which a screen reader does not announce.
      .replaceAll(/<summary.*?<\/summary>/gs, (summary) => summary.replaceAll(/<a[^>]*>.*?<\/a>/gs, ''))
  );
};
