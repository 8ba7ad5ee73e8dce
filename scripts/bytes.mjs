/**
 * Gives the same texts to the library in several engines, and looks whether the same bytes come out:
 * `npm run -s bytes -- [--mutations N] [--seed S] [--engines NAME,NAME]`.
 *
 * The texts are all dossiers of this repository and seeded damages to them. The built package is what runs.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { ENGINES } from './bytes/engines.mjs';

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '300' },
    seed: { type: 'string', default: '2012' },
    engines: { type: 'string', default: Object.keys(ENGINES).join() },
  },
});
const root = join(import.meta.dirname, '..');
const out = join(root, '.tmp/bytes');
const bundle = join(out, 'bundle.js');
const corpus = join(out, 'corpus.mjs');
mkdirSync(out, { recursive: true });
const shared = { bundle: true, logLevel: 'error' };
await Promise.all([
  build({
    ...shared,
    entryPoints: [join(root, 'scripts/bytes/in-engine.mjs')],
    format: 'iife',
    globalName: 'bytes',
    platform: 'neutral',
    target: 'es2022',
    outfile: bundle,
  }),
  build({
    ...shared,
    entryPoints: [join(root, 'scripts/bytes/corpus.ts')],
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // Where the dossiers lie is told by the place of the file that reads them.
    define: { 'import.meta.url': JSON.stringify(`file://${join(root, 'test/support/damaged-dossiers.ts')}`) },
    outfile: corpus,
  }),
]);
const { damaged } = await import(corpus);
const folder = join(root, 'docs/dossiers');
const named = [
  ['what is the same for all', ''],
  ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ...damaged(Number(values.mutations), Number(values.seed)).map((text, i) => [`mutation ${i}`, text]),
];
const texts = named.map(([, text]) => text);

/** Where two texts differ first, with what stands around it. */
const difference = (one, other) => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => `…${text.slice(Math.max(0, at - 60), at + 60)}…`).join('\n  but ');
};

let first;
let failed = 0;
for (const name of values.engines.split(',')) {
  const since = Date.now();
  const engine = await ENGINES[name]?.(bundle);
  if (engine === undefined) {
    console.log(`${name}: not run, for this machine has none`);
    if (process.env.REQUIRE_ENGINES === '1' || !(name in ENGINES)) failed += 1;
    continue;
  }
  const prints = await engine.run('fingerprint', texts);
  if (first === undefined) first = { engine, prints };
  const others = prints.flatMap((print, i) => (print === first.prints[i] ? [] : [i]));
  console.log(
    `${engine.version}: ${texts.length} texts, ${others.length} other than in ${first.engine.version} (${((Date.now() - since) / 1000).toFixed(1)} s)`,
  );
  for (const i of others.slice(0, 3)) {
    const [[expected], [found]] = [await first.engine.run('whole', [texts[i]]), await engine.run('whole', [texts[i]])];
    console.log(`${named[i][0]}:\n  ${difference(expected, found)}`);
  }
  failed += others.length;
  if (engine !== first.engine) await engine.close();
}
await first?.engine.close();
process.exitCode = failed === 0 ? 0 : 1;
