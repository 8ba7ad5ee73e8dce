/** Assesses and explains a real organisation: NAViGO, from what was published about it by October 2017. */
import { readFileSync } from 'node:fs';
import { reportOn } from './report-on.ts';

const dossier: unknown = JSON.parse(readFileSync(new URL('../docs/dossiers/navigo.json', import.meta.url), 'utf8'));
const { output, problems } = reportOn(dossier, { json: false, profile: 'screening', locale: 'en' });
process.stdout.write(output);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 2;
