// What an assessment leaves on the heap stays within a bound: bytes are counted and not time, so that a busy machine fails
// no build. The young generation is made so large that nothing is collected while it is counted.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kilobytes for one dossier of this repository in the mean: a tenth above what was measured when the bound was set. */
const BOUNDS = { parse: 300, 'parse text': 275, verdicts: 435, findings: 510, full: 685 };

const FLAGS = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
if (globalThis.gc === undefined) {
  const { status } = spawnSync(process.execPath, [...FLAGS, import.meta.filename], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const { createEvaluator, parseDossier, parseDossierText, standardRuleSets } = await import('social-productivity');
const folder = join(import.meta.dirname, '../../docs/dossiers');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const inputs = texts.map((text) => JSON.parse(text));
const dossiers = inputs.map(parseDossier);
const evaluator = createEvaluator({ plugins: standardRuleSets });
const jobs = {
  parse: [inputs, parseDossier],
  'parse text': [texts, parseDossierText],
  verdicts: [dossiers, (dossier) => evaluator.assess(dossier, { detail: 'verdicts' })],
  findings: [dossiers, (dossier) => evaluator.assess(dossier, { detail: 'findings' })],
  full: [dossiers, (dossier) => evaluator.assess(dossier)],
};

const ROUNDS = 10;
const kilobytesOf = ([items, job]) => {
  const round = () => {
    for (const item of items) job(item);
  };
  // Until it is compiled, the same code allocates more.
  for (let i = 0; i < 300; i++) round();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < ROUNDS; i++) round();
  return (process.memoryUsage().heapUsed - before) / ROUNDS / items.length / 1000;
};

for (const [name, job] of Object.entries(jobs)) {
  const kilobytes = kilobytesOf(job);
  console.log(`${name}: ${kilobytes.toFixed(1)} kB, at most ${BOUNDS[name]}`);
  if (kilobytes > BOUNDS[name]) process.exitCode = 1;
}
