// Direct dependencies are exact versions, and what is installed is those versions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { dependencies, devDependencies } = read('package.json');

const problems = Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, pin]) => {
  if (!/^\d+\.\d+\.\d+$/.test(pin)) return [`${name}: "${pin}" is not an exact version; write the one that is tested`];
  try {
    const { version } = read(`node_modules/${name}/package.json`);
    return version === pin ? [] : [`${name}: ${version} is installed, ${pin} is asked; run npm install`];
  } catch {
    return [`${name}: is not installed; run npm install`];
  }
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
