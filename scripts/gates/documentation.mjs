// Every exported name and every property has its sentence, and no link leads nowhere: `npm run docs` ends without a warning.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typedoc/bin/typedoc'), '--emit', 'none', '--pretty', 'false'],
  { cwd: root, encoding: 'utf8' },
);
const output = `${stdout}${stderr}`;
const problems = output
  .split('\n')
  .filter((line) => /\[(warning|error)\]/.test(line) && !/Found \d+ errors and \d+ warnings/.test(line));
for (const problem of problems) console.error(problem);
if (status !== 0 && !/Found \d+ errors and \d+ warnings/.test(output)) problems.push(output);
process.exitCode = problems.length === 0 ? 0 : 1;
