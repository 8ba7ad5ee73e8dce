/**
 * `node scripts/gates/work.mjs [PART OF A NAME]`: the work of the library grows with its input and not faster: counted, not timed, so that a busy machine fails no build.
 *
 * For every list of the schema, and for texts made to hang a reader, dossiers of three sizes are parsed, assessed and
 * reported. What is counted is how often each piece of code runs (V8's precise coverage) and what the methods of the
 * language that walk a list or a text walk. Twice the input may cost twice the work, or be refused.
 */
import { mkdirSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const bundle = join(root, '.tmp/work/library.mjs');
mkdirSync(join(root, '.tmp/work'), { recursive: true });
await build({
  entryPoints: [join(root, 'scripts/work/cases.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['fast-check'],
  // Where the dossiers lie is told by the place of the file that reads them.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/support/damaged-dossiers.ts')).href) },
  outfile: bundle,
  logLevel: 'error',
});

let walked = 0;
/** Methods that walk what they are called on, or what they are given, inside the engine. */
const WALKERS = [
  [Array.prototype, 'includes indexOf lastIndexOf concat splice shift unshift join fill copyWithin', sizeOfThis],
  [String.prototype, 'includes indexOf lastIndexOf split replace replaceAll match trim normalize', sizeOfThis],
  [Array.prototype, 'slice', sizeOfResult],
  [Array, 'from', sizeOfResult],
  [String.prototype, 'slice substring', sizeOfResult],
  [Object, 'keys values entries freeze fromEntries assign', sizeOfFirst],
  [JSON, 'parse', sizeOfFirst],
];
function sizeOfResult(_, result) {
  return result.length;
}
function sizeOfThis() {
  return this.length;
}
function sizeOfFirst(value) {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  let size = 0;
  for (const _ in value) size += 1;
  return size;
}
for (const [holder, names, sizeOf] of WALKERS) {
  for (const name of names.split(' ')) {
    const own = holder[name];
    // oxlint-disable-next-line no-extend-native -- counted in this process alone
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value: function counted(...values) {
        const result = own.apply(this, values);
        walked += sizeOf.call(this, values[0], result);
        return result;
      },
    });
  }
}

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { cases, damages, run } = await import(pathToFileURL(bundle).href);

const takeCounts = async () => {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counts = new Map();
  const own = result.find(({ url }) => url.endsWith('/work/library.mjs'));
  for (const { functionName, ranges } of own?.functions ?? []) {
    let sum = 0;
    for (const { count } of ranges) sum += count;
    if (sum > 0) counts.set(`${functionName}@${ranges[0].startOffset}`, sum);
  }
  return counts;
};

const workOf = async (input) => {
  await takeCounts();
  walked = 0;
  const outcome = run(input);
  const inside = walked;
  const counts = await takeCounts();
  let total = inside;
  for (const count of counts.values()) total += count;
  return { total, inside, counts, outcome };
};

const SIZES = [1000, 2000, 4000];
/** A walk is linear where this is 2; sorting adds a little. What is refused may cost nothing more. */
const MOST_GROWTH = 2.6;
/** The same for what is refused from some size on, where the first text, which was assessed, took the most. */
const TWICE = 2.1;
/** Most steps for one text, whatever it holds: a second or two, of which most goes into counting. */
const MOST_STEPS = 150_000_000;
/** So many more or fewer are no growth: what is done once for all happens in the first text that needs it. */
const SLACK = 20_000;
const asked = process.argv.slice(2);

/** What grew faster than the input, most first. */
const culprits = ([small, middle, large]) =>
  [...large.counts, ['inside the language', large.inside]]
    .map(([key, count]) => {
      const [first, second] = [small, middle].map(({ counts, inside }) =>
        key === 'inside the language' ? inside : (counts.get(key) ?? 0),
      );
      return { key, more: count - second, times: (count - second) / Math.max(1, second - first) };
    })
    .filter(({ times }) => times > MOST_GROWTH)
    .sort((a, b) => b.more - a.more)
    .slice(0, 6);

let failed = 0;
for (const { name, make } of cases.filter((one) => asked.every((part) => one.name.includes(part)))) {
  const works = [];
  for (const size of SIZES) works.push(await workOf(make(size)));
  const [small, middle, large] = works.map(({ total }) => total);
  const more = large - middle;
  const isLinear = more < SLACK || more <= MOST_GROWTH * (middle - small) || large <= TWICE * middle;
  const isBounded = Math.max(small, middle, large) <= MOST_STEPS;
  if (asked.length > 0) console.log(`${name}: ${small}, ${middle}, ${large} steps; ${works[2].outcome}`);
  if (isLinear && isBounded) continue;
  failed += 1;
  console.error(`${name}: ${small}, ${middle} and ${large} steps for ${SIZES.join(', ')} of them`);
  for (const { key, more: added, times } of culprits(works)) {
    console.error(`  ${key}: ${added} more, ${times.toFixed(2)} times as many as before`);
  }
}
/** Most steps for a character of a damaged dossier: twice the most that was counted when the bound was set. */
const MOST_EACH = 500;
const works = [];
if (asked.length === 0) for (const text of damages) works.push((await workOf(text)).total / text.length);
const worst = Math.max(0, ...works);
console.log(`${damages.length} damaged dossiers take ${worst.toFixed(0)} steps for a character at most`);
if (worst > MOST_EACH) {
  failed += 1;
  console.error(`A damaged dossier takes ${worst.toFixed(0)} steps for a character; ${MOST_EACH} are allowed.`);
}

console.log(`${cases.length} texts that grow, ${failed} of them too fast`);
process.exitCode = failed === 0 ? 0 : 1;
