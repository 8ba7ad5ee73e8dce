/**
 * Damages dossiers and looks what becomes of them: `npm run fuzz -- --runs N [--seed S]`.
 *
 * Without a seed it takes another one each time and prints it, so that what was found can be found again.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/u.test(value)) throw new Error(`--${name} is a whole number, as in --${name} 20000; it was ${value}`);
}
process.stdout.write(`${values.runs} runs with the seed ${values.seed}\n`);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
