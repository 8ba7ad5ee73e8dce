import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Writes the API reference. What it may not lack is checked by the gate "documentation". */
export const buildApi = (root, out) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typedoc/bin/typedoc'),
      '--out',
      out,
      '--treatWarningsAsErrors',
      'false',
      '--logLevel',
      'Error',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The API could not be written:\n${stdout}${stderr}`);
};
