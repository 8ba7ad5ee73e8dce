import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { build } from 'esbuild';
import { launched } from './browser.mjs';

const root = join(import.meta.dirname, '../..');

let browser;
before(async () => {
  browser = await launched();
});
after(() => browser.close());

it('a worker of a page assesses a file of many dossiers, piece by piece, and goes on after a bad line', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'docs/examples/batch/browser-worker.mjs')],
    bundle: true,
    format: 'esm',
    alias: {
      'social-productivity/batch': join(root, 'src/analysis/batch.ts'),
      'social-productivity': join(root, 'src/index.ts'),
    },
    write: false,
    logLevel: 'error',
  });
  const folder = join(root, 'docs/dossiers');
  const one = readdirSync(folder).map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  const lines = [...Array.from({ length: 20 }, () => one).flat(), '{', ...one];
  const page = await browser.newPage();
  // A worker is loaded from the place of its page; both are made up here.
  await page.route('https://example.test/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0].text })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Many dossiers</title>' }),
  );
  await page.goto('https://example.test/');
  const answers = await page.evaluate(async (text) => {
    const worker = new Worker('/browser-worker.mjs', { type: 'module' });
    const rows = [];
    await new Promise((done, fail) => {
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
      worker.addEventListener('message', ({ data }) => (data === undefined ? done() : rows.push(data)));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(new File([text], 'lines.ndjson'));
    });
    return rows;
  }, lines.join('\n'));
  const rows = answers
    .join('')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  assert.equal(rows.length, lines.length);
  assert.equal(rows.filter(({ verdicts }) => verdicts?.length === 3).length, lines.length - 1);
  assert.match(rows[20 * one.length].error, /is not JSON/);
  // Several pieces came, not one answer at the end.
  assert.ok(answers.length > 1);
});
