// Builds the package: bundles and types by tsup, then the JSON Schemas as files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const tsup = spawnSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js')], {
  cwd: root,
  stdio: 'inherit',
});
if (tsup.status !== 0) process.exit(tsup.status ?? 1);

const { dossierJsonSchema, modelJsonSchema, assessmentJsonSchema } = await import(
  pathToFileURL(join(root, 'dist/index.js')).href
);
const records = { mutual: 'Mutual', relationship: 'Relationship', intervention: 'Intervention', evidence: 'Evidence' };
const schemas = {
  dossier: dossierJsonSchema,
  assessment: assessmentJsonSchema,
  'commissioning-context': (options) => modelJsonSchema('CommissioningContext', options),
  ...Object.fromEntries(
    Object.entries(records).map(([file, record]) => [file, (options) => modelJsonSchema(record, options)]),
  ),
};
mkdirSync(join(root, 'dist/schemas'), { recursive: true });
for (const [name, schemaOf] of Object.entries(schemas)) {
  for (const target of ['draft-07', 'draft-2020-12']) {
    const text = `${JSON.stringify(schemaOf({ target }), null, 2)}\n`;
    writeFileSync(join(root, `dist/schemas/${name}.${target}.json`), text);
  }
}
