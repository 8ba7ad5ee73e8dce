// The built library in an empty context: no host objects, no code from strings, no clock, no randomness.
// It must give there the same bytes as in Node.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const entry = join(root, 'test/package/bare.mjs');
const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });

runInContext(
  `{
    const trap = (name) => () => { throw new Error(name + ' was used'); };
    globalThis.Date = new Proxy(Date, {
      apply: trap('Date()'),
      construct: (target, values) => values.length === 0 ? trap('new Date()')() : new target(...values),
      get: (target, name) => name === 'now' ? trap('Date.now') : target[name],
    });
    Math.random = trap('Math.random');
    for (const name of ['localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase']) String.prototype[name] = trap(name);
    Number.prototype.toLocaleString = trap('toLocaleString');
    const hosted = 'performance process console crypto setTimeout queueMicrotask fetch Intl WeakRef SharedArrayBuffer';
    for (const name of hosted.split(' ')) Object.defineProperty(globalThis, name, { get: trap(name) });
  }`,
  context,
);
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  format: 'iife',
  globalName: 'bare',
  platform: 'neutral',
  write: false,
  logLevel: 'error',
});
runInContext(outputFiles[0].text, context, { filename: 'bundle.js' });

const { everything } = await import(entry);
const globals = () => runInContext('Object.getOwnPropertyNames(globalThis).join()', context);
const before = globals();
const dossiers = readdirSync(join(root, 'docs/dossiers')).filter((name) => name.endsWith('.json'));
const problems = ['test/package/dossier.json', ...dossiers.map((name) => `docs/dossiers/${name}`)].flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const there = runInContext(`bare.everything(${JSON.stringify(text)})`, context);
  const here = everything(text);
  return [
    ...(there === here ? [] : [`${path}: ${difference(there, here)}`]),
    ...(here === everything(text) ? [] : [`${path}: a second run in Node gives other bytes`]),
  ];
});
if (globals() !== before) problems.push('the library made a global');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function difference(there, here) {
  const at = [...here].findIndex((character, index) => character !== there[index]);
  return `bare engine …${there.slice(at - 40, at + 60)}… but Node …${here.slice(at - 40, at + 60)}…`;
}
