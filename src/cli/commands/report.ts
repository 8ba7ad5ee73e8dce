import { match } from 'ts-pattern';
import { toHtml, toMarkdown, toText } from '../../report/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { dossierIn } from '../dossiers.ts';
import { evaluatorOf, subjectOf, wordsOf } from '../evaluators.ts';
import { EXIT } from '../exit.ts';
import { FORMAT, LOCALE, OUT, PLUGIN, PROFILE } from '../options.ts';

/** Reports on one dossier. */
export const command: Command = defineCommand({
  usage: 'FILE [--layer page|findings|audit|whole] [--format text|markdown|html] [--locale en|cy]',
  about:
    'Assesses a dossier and reports it in words: on one page for whoever decides, or whole with its working. FILE may be "-" for the standard input.',
  operands: [1, 1],
  options: {
    layer: {
      type: 'string',
      choices: ['page', 'findings', 'audit', 'whole'],
      help: 'How much is told: one page (the default), the findings with their sources, the working, or all three',
    },
    format: FORMAT,
    locale: LOCALE,
    profile: PROFILE,
    plugin: PLUGIN,
    out: OUT,
  },
  examples: [
    ['report dossier.json', 'The answer on one page, as text.'],
    ['report dossier.json --layer whole --format html --out report.html', 'Everything, as a page for a browser.'],
    ['report dossier.json --locale cy --format markdown', 'One page in Welsh, as Markdown.'],
  ],
  run: async ({ options: { layer = 'page', format = 'text', locale, ...rules }, operands: [path = ''] }, io) => {
    const evaluator = await evaluatorOf(rules, io);
    const dossier = await dossierIn(path, io);
    const assessment = evaluator.assess(dossier);
    const words = {
      ...wordsOf(evaluator, locale),
      ...subjectOf(dossier),
      layer,
    };
    const text = match(format)
      .with('text', () => toText(assessment, words))
      .with('markdown', () => toMarkdown(assessment, words))
      .with('html', () => toHtml(assessment, words))
      .exhaustive();
    await io.write(text);
    return EXIT.good;
  },
});
