// After a release has moved the version of package.json: writes it to the one other place that states it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const file = join(root, 'src/assess/engine.ts');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
writeFileSync(file, readFileSync(file, 'utf8').replace(/version: '[^']+'/, `version: '${version}'`));
