// Every exported name and every property of an exported interface has its sentence, and no link leads nowhere.
// The keys of an object type that is written inline are covered by the sentence of the name that it belongs to.
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
  .filter((line) => /\[(warning|error)\]/.test(line) && !/Found \d+ errors and \d+ warnings/.test(line))
  .filter((line) => !/\.__type\.\S+ \(Property\).* does not have any documentation/.test(line));
for (const problem of problems) console.error(problem);
if (status !== 0 && !/Found \d+ errors and \d+ warnings/.test(output)) problems.push(output);
process.exitCode = problems.length === 0 ? 0 : 1;
