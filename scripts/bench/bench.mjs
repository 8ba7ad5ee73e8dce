// Times the library against hand-written code and other rule engines: `npm run bench [-- --json FILE] [-- --write]`.
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { CHECKERS } from './checkers.mjs';

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    cases: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '15' },
  },
});
const root = join(import.meta.dirname, '../..');
const out = join(root, '.tmp/bench');
const bundle = join(out, 'kit.mjs');
mkdirSync(out, { recursive: true });
if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: import.meta.dirname, stdio: 'inherit' });
}
const bundled = { bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'error' };
await build({ ...bundled, entryPoints: [join(import.meta.dirname, 'entry.ts')], outfile: bundle });

const COMPARED = [
  'hand-written, verdicts',
  'hand-written, findings',
  'hand-written, whole assessment',
  'library, verdicts',
  'library, findings',
  'library, full',
  'json-logic-engine, precomputed',
  'json-logic-engine, native',
  'json-rules-engine, precomputed',
  'zen-engine, precomputed',
  'zen-engine, native',
];
const CHECKED = Object.keys(CHECKERS);
const OTHERS = [
  'what-if',
  'hundred weights-only draws',
  'JSON.parse',
  ...CHECKED,
  'parse',
  'text',
  'text to verdict',
  'real JSON.parse',
  'real parse',
  'real assess',
];

process.setMaxListeners(80);
const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};
// A contestant waits while the others run. Without these flags V8 takes that for a reason to give back memory and code,
// and what is measured is how it warms up again.
// Garbage is collected in one thread, for processor time counts every thread, and those that collect together mostly wait
// for each other.
const BUSY = ['--min-semi-space-size=16', '--no-flush-bytecode', '--single-threaded-gc'];
const start = (name, execArgv = BUSY) =>
  new Promise((ready, fail) => {
    const child = fork(join(import.meta.dirname, 'worker.mjs'), [bundle, name, options.cases], { execArgv });
    process.once('exit', () => child.kill());
    const ended = () => fail(new Error(`${name}: ended before it was ready; what it said stands above.`));
    child.once('exit', ended);
    child.once('message', () => {
      child.off('exit', ended);
      ready({ name, child, times: [] });
    });
  });
const ask = ({ name, child }, job, size) =>
  new Promise((answer, fail) => {
    const ended = () => fail(new Error(`${name}: ended in the middle of ${job}; what it said stands above.`));
    child.once('message', (found) => {
      child.off('exit', ended);
      answer(found);
    });
    child.once('exit', ended);
    child.send({ job, size });
  });

// Same results first; one after the other, because a contestant holds all its cases.
const runners = [];
let expected;
for (const name of [...COMPARED, ...OTHERS]) {
  const runner = await start(name);
  runners.push(runner);
  if (!COMPARED.includes(name)) continue;
  const rows = await ask(runner, 'check');
  expected ??= rows.map(([, verdicts]) => [null, verdicts]);
  rows.forEach(([scores, verdicts], i) => {
    const [before, other] = expected[i];
    if (JSON.stringify(other) !== JSON.stringify(verdicts)) throw new Error(`${name}: other verdicts in case ${i}`);
    if (scores !== null && before !== null && JSON.stringify(scores) !== JSON.stringify(before))
      throw new Error(`${name}: other scores in case ${i}`);
    if (scores !== null) expected[i] = [scores, verdicts];
  });
}
console.log(`Same scores and verdicts in ${options.cases} cases from all ${COMPARED.length} contestants.`);

// Interleaved rounds, so that a busy moment of the machine falls on all alike.
for (const runner of runners) {
  const settled = await ask(runner, 'warm', 6_000_000);
  runner.size = Math.max(50, Math.min(5000, Math.round(100_000 / settled)));
}
for (let round = 0; round < Number(options.rounds); round++) {
  for (const runner of runners) runner.times.push(await ask(runner, 'round', runner.size));
}
for (const { child } of runners) child.kill();

const heaps = {};
for (const name of COMPARED.filter((one) => one.startsWith('library') || one.startsWith('hand'))) {
  const runner = await start(name, ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256']);
  heaps[name] = await ask(runner, 'heap', 1000);
  runner.child.kill();
}

// From the start of a process to the first verdict, less what Node itself takes: the least of some, for a process that
// was kept waiting tells of the machine.
const standard = join(out, 'standard.mjs');
await build({
  ...bundled,
  minify: true,
  stdin: { contents: `export { assess, parseDossier } from './src/index.ts';`, resolveDir: root },
  outfile: standard,
});
const first = (code) =>
  Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
const elapsed = 'process.stdout.write(String(performance.now()))';
const dossier = `{ schemaVersion: 1, asOf: '2024-01-01', mutual: { name: 'Example', level: 'organisation' } }`;
const bare = Math.min(...Array.from({ length: 11 }, () => first(elapsed)));
const imported = Math.min(...Array.from({ length: 11 }, () => first(`await import('${standard}'); ${elapsed}`)));
const verdict = Math.min(
  ...Array.from({ length: 11 }, () =>
    first(`const { assess, parseDossier } = await import('${standard}'); assess(parseDossier(${dossier})); ${elapsed}`),
  ),
);

const sizeOf = async (contents) => {
  const { outputFiles } = await build({
    ...bundled,
    minify: true,
    write: false,
    stdin: { contents, resolveDir: root },
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
};
const sizes = {
  'evaluator without rules': await sizeOf(`export { createEvaluator } from './src/index.ts';`),
  'one proposition': await sizeOf(`export { assessPlace } from './src/index.ts';`),
  everything: await sizeOf(`export * from './src/index.ts';`),
};

const time = Object.fromEntries(runners.map(({ name, times }) => [name, median(times)]));
const spread = Object.fromEntries(
  runners.map(({ name, times }) => [name, (Math.max(...times) - Math.min(...times)) / median(times)]),
);
const round = (value, digits = 2) => Number(value.toFixed(digits));
/** What a ratio calls a row by a shorter name. */
const SHORT = {
  'hand-written findings': 'hand-written, findings',
  'hand-written verdicts': 'hand-written, verdicts',
  full: 'library, full',
  findings: 'library, findings',
  verdicts: 'library, verdicts',
};
const timeOf = (name) =>
  name === 'a weights-only draw' ? time['hundred weights-only draws'] / 100 : time[SHORT[name] ?? name];
const RATIOS = [
  ['full', 'hand-written findings'],
  ['full', 'hand-written, whole assessment'],
  ['findings', 'hand-written findings'],
  ['verdicts', 'hand-written verdicts'],
  ['full', 'verdicts'],
  ['json-rules-engine, precomputed', 'full'],
  ['json-rules-engine, precomputed', 'verdicts'],
  ['zen-engine, precomputed', 'full'],
  ['zen-engine, native', 'full'],
  ['zen-engine, native', 'verdicts'],
  ['json-logic-engine, precomputed', 'verdicts'],
  ['json-logic-engine, native', 'verdicts'],
  ['what-if', 'full'],
  ['full', 'a weights-only draw'],
  ['parse', 'hand check'],
  ['parse', 'JSON.parse'],
  ['text', 'JSON.parse'],
  ['text to verdict', 'JSON.parse'],
];
const figures = {
  ...Object.fromEntries(Object.entries(time).map(([name, value]) => [`microseconds: ${name}`, round(value)])),
  ...Object.fromEntries(Object.entries(heaps).map(([name, value]) => [`bytes: ${name}`, Math.round(value)])),
  ...Object.fromEntries(
    RATIOS.map(([one, other]) => [
      `ratio: ${one}${one.includes(',') ? ',' : ''} over ${other}`,
      round(timeOf(one) / timeOf(other)),
    ]),
  ),
  'milliseconds: import over bare Node': round(imported - bare),
  'milliseconds: first verdict over bare Node': round(verdict - bare),
  ...Object.fromEntries(
    Object.entries(sizes).map(([name, value]) => [`kB, minified and gzip: ${name}`, round(value, 1)]),
  ),
};

const base = time['hand-written, findings'];
const table = [
  `${options.cases} cases, ${options.rounds} interleaved rounds, medians of processor time. Node ${process.version}, ${cpus().length} cores of ${cpus()[0].model.trim()}, ${new Date().toISOString().slice(0, 10)}.`,
  '',
  '| contestant | microseconds a case | spread | against hand-written findings |',
  '| --- | ---: | ---: | ---: |',
  ...[...COMPARED, ...OTHERS].map(
    (name) =>
      `| ${name} | ${time[name].toFixed(1)} | ${(spread[name] * 100).toFixed(0)}% | ${name.startsWith('real') ? '' : (time[name] / base).toFixed(2)} |`,
  ),
  '',
  '| figure | value |',
  '| --- | ---: |',
  ...Object.entries(figures)
    .filter(([name]) => !name.startsWith('microseconds'))
    .map(([name, value]) => `| ${name} | ${value} |`),
].join('\n');
console.log(table);

if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
if (options.write) {
  const page = join(root, 'docs/performance.md');
  const marks = /(<!-- figures -->)[\s\S]*(<!-- end of figures -->)/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(marks, `$1\n\n${table}\n\n$2`));
}
