// Builds the package: bundles and types by tsup, then the JSON Schemas as files.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
rmSync(join(root, 'dist'), { recursive: true, force: true });
const tsup = spawnSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js')], {
  cwd: root,
  stdio: 'inherit',
});
if (tsup.status !== 0) process.exit(tsup.status ?? 1);

// The schemas come from the command that users write them with.
const schemas = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'schema', '--all', 'dist/schemas'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = schemas.status ?? 1;
