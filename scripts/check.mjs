// Runs every gate, two at a time, and says last how many tests and gates passed: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gates, QUICK } from './gates/list.mjs';

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'check-'));
const testResults = join(scratch, 'tests.json');
const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

// Vitest and others colour their words where FORCE_COLOR is set at all.
const { FORCE_COLOR: _, ...plainEnvironment } = process.env;

/** Runs one gate; answers whether it passed. What it printed is shown only if it did not. */
const run = ({ name, command }) =>
  new Promise((resolve) => {
    const since = Date.now();
    let output = '';
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: {
        ...plainEnvironment,
        TEST_RESULTS: testResults,
        NO_COLOR: '1',
        PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
      },
    });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
      if (code !== 0) console.log(output.length > 12_000 ? `…${output.slice(-12_000)}` : output);
      resolve(code === 0);
    });
  });

// `npm test -- layers lint` runs only the gates named, and what they need; `npm test -- quick` those for everyday work.
const asked = process.argv.slice(2).flatMap((name) => (name === 'quick' ? QUICK : [name]));
const unknown = asked.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(
    `No gate is named ${unknown.join(', ')}; there are: quick, ${gates.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const needed = new Set(gates.filter(({ name, needs }) => asked.includes(name) && needs).map(({ needs }) => needs));
const waiting =
  asked.length === 0
    ? gates.filter(({ onlyQuick }) => !onlyQuick)
    : gates.filter(({ name }) => asked.includes(name) || needed.has(name));
const ended = new Map();

const worker = async () => {
  for (;;) {
    const next = waiting.findIndex(({ needs }) => needs === undefined || ended.has(needs));
    if (next === -1) {
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const [gate] = waiting.splice(next, 1);
    const ready = gate.needs === undefined || ended.get(gate.needs);
    if (!ready) console.log(`FAILED ${gate.name}: needs the gate "${gate.needs}", which failed`);
    ended.set(gate.name, ready && (await run(gate)));
  }
};
await Promise.all([worker(), worker()]);

let passed = [...ended.values()].filter(Boolean).length;
let failed = ended.size - passed;
if (ended.has('tests') || ended.has('tests of what changed')) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(testResults, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
  } catch {
    failed += 1;
    console.log('FAILED the tests left no results');
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`all gates: ${seconds(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
