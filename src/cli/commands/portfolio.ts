import { summariseAll } from '../../analysis/batch.ts';
import { portfolioOf, summarise } from '../../analysis/index.ts';
import { type NamedAssessment, toPortfolio } from '../../report/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { checkInputs, dossierIn } from '../dossiers.ts';
import { evaluatorOf, wordsOf } from '../evaluators.ts';
import { EXIT } from '../exit.ts';
import { FORMAT, JSON_OUTPUT, LOCALE, OUT, PLUGIN, PROFILE } from '../options.ts';
import { progressOf } from '../progress.ts';
import { linesOf } from '../texts.ts';

/** Reports on many dossiers together. */
export const command: Command = defineCommand({
  usage: 'FILE… [--json | --ndjson] [--format text|markdown|html] [--locale en|cy]',
  about:
    'Assesses many dossiers and puts them into one table, a row each, in the order given. It ranks nothing. With --json it counts instead: verdicts, answers with their shares, gaps and threats.',
  operands: [1, Infinity],
  options: {
    json: { ...JSON_OUTPUT, help: 'Writes counts and shares as JSON, and not the table' },
    ndjson: {
      type: 'boolean',
      help: 'Reads one dossier a line, in constant memory, and writes counts and shares as JSON. Lines that are not valid are counted and left out',
    },
    format: FORMAT,
    locale: LOCALE,
    profile: PROFILE,
    plugin: PLUGIN,
    out: OUT,
  },
  examples: [
    ['portfolio a.json b.json c.json --profile screening', 'Three subjects in one table.'],
    ['portfolio --ndjson dossiers.ndjson --out summary.json', 'A summary of any number of dossiers.'],
  ],
  run: async ({ options: { json, ndjson, format = 'text', locale, ...rules }, operands }, io) => {
    checkInputs(operands);
    const evaluator = await evaluatorOf(rules, io);
    if (ndjson === true) {
      const progress = progressOf(io);
      const texts = everyLine(operands.map((path) => linesOf(path, io).texts));
      const { summary, refused } = await summariseAll(evaluator, texts, progress);
      progress.end();
      await io.write(`${JSON.stringify({ ...portfolioOf(summary), refused }, null, 2)}\n`);
      return refused > 0 ? EXIT.invalid : EXIT.good;
    }
    const all: NamedAssessment[] = [];
    for (const path of operands) {
      const dossier = await dossierIn(path, io);
      all.push({ name: dossier.mutual.name, assessment: evaluator.assess(dossier) });
    }
    await io.write(
      json === true
        ? `${JSON.stringify({ ...portfolioOf(summarise(all.map(({ assessment }) => assessment))), refused: 0 }, null, 2)}\n`
        : toPortfolio(all, { ...wordsOf(evaluator, locale), form: format }),
    );
    return EXIT.good;
  },
});

async function* everyLine(files: readonly AsyncIterable<string>[]): AsyncGenerator<string> {
  for (const file of files) yield* file;
}
