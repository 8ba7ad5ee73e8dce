// The example for many dossiers gives the same rows with one thread and with two, from a file and from standard input, in
// the order of the lines, and the rows are those that the library answers in this process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvaluator, parseDossier, standardRuleSets } from 'social-productivity';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'lines-'));
const evaluator = createEvaluator({ plugins: standardRuleSets });
const dossiers = readdirSync(join(root, 'docs/dossiers')).map((name) =>
  JSON.parse(readFileSync(join(root, 'docs/dossiers', name), 'utf8')),
);
const expected = dossiers.map((dossier) => {
  const { propositions } = evaluator.assess(parseDossier(dossier), { detail: 'verdicts' });
  return `${JSON.stringify({ verdicts: Object.values(propositions).map(({ verdict }) => verdict) })}\n`;
});

const BAD = 100;
const REPEATS = 30;
const lines = Array.from({ length: dossiers.length * REPEATS }, (_, i) =>
  i === BAD ? '{ "no": ' : JSON.stringify(dossiers[i % dossiers.length]),
);
const problems = [];
try {
  const file = join(folder, 'lines.ndjson');
  // The last line has no end, as many a file.
  writeFileSync(file, lines.join('\n'));
  for (const [from, threads] of [
    [file, '1'],
    [file, '2'],
    ['-', '2'],
  ]) {
    const program = ['--single-threaded-gc', join(root, 'docs/examples/batch/node.mjs')];
    const rows = execFileSync(process.execPath, [...program, from, threads], {
      encoding: 'utf8',
      input: from === '-' ? readFileSync(file) : '',
    }).split(/(?<=\n)/);
    if (rows.length !== lines.length) problems.push(`${rows.length} rows for ${lines.length} lines`);
    rows.forEach((row, i) => {
      const isRight = i === BAD ? row.includes('is not JSON') : row === expected[i % dossiers.length];
      if (!isRight)
        problems.push(`${from === '-' ? 'standard input' : 'a file'}, ${threads} threads, line ${i + 1}: ${row}`);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems.slice(0, 20)) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
