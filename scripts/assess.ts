/**
 * Assesses a dossier: `npm run -s assess -- FILE.json [--json] [--layer page|findings|audit|whole] [--profile screening|standard|full]
 * [--locale en|cy]`.
 *
 * Exit code: 0, or 2 with every issue when the file is no dossier.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Layer } from '../src/report/index.ts';
import { reportOn } from './report-on.ts';

const LAYERS: readonly Layer[] = ['page', 'findings', 'audit', 'whole'];

const main = (): number => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        layer: { type: 'string', default: 'page' },
        profile: { type: 'string', default: 'standard' },
        locale: { type: 'string', default: 'en' },
      },
    });
    const [path] = positionals;
    if (path === undefined) throw new Error('name a dossier: npm run -s assess -- FILE.json [--json]');
    const layer = LAYERS.find((one) => one === values.layer);
    if (layer === undefined) throw new Error(`there is no layer "${values.layer}"; use one of: ${LAYERS.join(', ')}`);
    const { output, problems, warnings } = reportOn(JSON.parse(readFileSync(path, 'utf8')), { ...values, layer });
    for (const line of [...problems, ...warnings]) process.stderr.write(`${line}\n`);
    if (problems.length > 0) return 2;
    process.stdout.write(output);
    return 0;
  } catch (error) {
    process.stderr.write(`Nothing was assessed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

process.exitCode = main();
