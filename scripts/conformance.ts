/**
 * Puts the cases of a file to this library: `npm run -s conformance -- FILE.json [--topics a,b]`.
 *
 * Exit code: 0 when every case that is understood passes, 1 when one fails, 2 when the file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCases } from './conformance/cases.ts';
import { linesOf, runCases } from './conformance/run.ts';

const main = (): number => {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { topics: { type: 'string' } } });
    const [path] = positionals;
    if (path === undefined) throw new Error('name a file of cases: npm run -s conformance -- FILE.json [--topics a,b]');
    const outcome = runCases(parseCases(readFileSync(path, 'utf8')), values.topics?.split(','));
    process.stdout.write(`${linesOf(outcome).join('\n')}\n`);
    return outcome.failed > 0 ? 1 : 0;
  } catch (error) {
    process.stderr.write(`No cases were run: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
};

process.exitCode = main();
