import { DossierError, type Evaluator, type Issue, safeParseDossierText } from '../../index.ts';
import { type Command, defineCommand } from '../command.ts';
import { checkInputs, lines } from '../dossiers.ts';
import { evaluatorOf } from '../evaluators.ts';
import { EXIT } from '../exit.ts';
import { JSON_OUTPUT, OUT, PLUGIN } from '../options.ts';
import { progressOf } from '../progress.ts';
import { linesOf, nameOf, textOf } from '../texts.ts';

/** Checks dossiers and lists what is wrong. */
export const command: Command = defineCommand({
  usage: 'FILE… [--json | --ndjson] [--strict]',
  about:
    'Checks each dossier and lists every issue with its place and what to do. Errors end with 2. Warnings look like slips and do not stop a dossier. FILE may be "-" for the standard input.',
  operands: [1, Infinity],
  options: {
    plugin: PLUGIN,
    json: { ...JSON_OUTPUT, help: 'Writes a JSON object for each file, one a line' },
    ndjson: { type: 'boolean', help: 'Reads one dossier a line and writes a JSON object for each, in the same order' },
    strict: { type: 'boolean', help: 'Ends with 1 where there are warnings' },
    out: OUT,
  },
  examples: [
    ['validate dossier.json', 'Lists what is wrong with a dossier.'],
    ['validate *.json --strict', 'Fails on warnings too.'],
    ['validate --ndjson dossiers.ndjson', 'Checks one dossier a line.'],
  ],
  run: async ({ options: { plugin, json, ndjson, strict }, operands }, io) => {
    checkInputs(operands);
    // The library's own rules ask nothing of a dossier that the parser has not asked.
    const evaluator = plugin === undefined ? undefined : await evaluatorOf({ plugin }, io);
    const progress = progressOf(io);
    let [done, errors, warnings] = [0, 0, 0];
    const check = async (text: string, place: Readonly<Record<string, unknown>>, name: string): Promise<void> => {
      const { ok, issues } = verdictOn(text, evaluator);
      done += 1;
      if (!ok) errors += 1;
      else if (issues.length > 0) warnings += 1;
      if (done % progress.every === 0) progress.onProgress(done, errors);
      if (json === true || ndjson === true) await io.write(`${JSON.stringify({ ...place, ok, issues })}\n`);
      else await io.write(`${name}: ${ok ? 'valid' : 'not valid'}\n${issues.length === 0 ? '' : `${lines(issues)}\n`}`);
    };
    for (const path of operands) {
      if (ndjson !== true) {
        await check(await textOf(path, io), { file: path }, nameOf(path));
        continue;
      }
      const { texts, line } = linesOf(path, io);
      for await (const text of texts) {
        if (io.reader.aborted) break;
        await check(text, operands.length > 1 ? { file: path, line: line() } : { line: line() }, '');
      }
    }
    progress.end();
    if (errors > 0) return EXIT.invalid;
    return strict === true && warnings > 0 ? EXIT.failed : EXIT.good;
  },
});

const verdictOn = (
  text: string,
  evaluator: Evaluator | undefined,
): { readonly ok: boolean; readonly issues: readonly Issue[] } => {
  const result = safeParseDossierText(text);
  if (!result.ok) return result;
  try {
    evaluator?.assess(result.dossier, { detail: 'verdicts' });
    return { ok: true, issues: result.warnings };
  } catch (error) {
    if (error instanceof DossierError) return { ok: false, issues: [...error.issues, ...result.warnings] };
    throw error;
  }
};
