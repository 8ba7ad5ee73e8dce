// Runs every gate in turn and says, last, how many tests and gates passed: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
const results = join(scratch, 'tests.json');

const gates = [
  ['types', 'tsc -p tsconfig.src.json && tsc -p tsconfig.json'],
  ['format and lint', 'biome check --error-on-warnings'],
  ['layers', 'depcruise src --config .dependency-cruiser.mjs'],
  ['tests', `vitest run --reporter=default --reporter=json --outputFile.json=${results}`],
  ['build', 'tsup'],
];

let passed = 0;
let failed = 0;
for (const [name, command] of gates) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}` },
  });
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(`${stdout}\n${stderr}`.slice(-8000));
  if (ok) passed += 1;
  else failed += 1;
}

try {
  const tests = JSON.parse(readFileSync(results, 'utf8'));
  passed += tests.numPassedTests;
  failed += tests.numFailedTests;
} catch {
  failed += 1;
  console.log('FAILED the tests left no results');
}
rmSync(scratch, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
