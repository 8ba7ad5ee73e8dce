import { sideBySide } from '../../analysis/index.ts';
import { toSideBySide } from '../../report/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { twoDossiersIn } from '../dossiers.ts';
import { evaluatorOf, wordsOf } from '../evaluators.ts';
import { EXIT } from '../exit.ts';
import { FORMAT, JSON_OUTPUT, LOCALE, OUT, PLUGIN, PROFILE } from '../options.ts';

/** Compares two dossiers. */
export const command: Command = defineCommand({
  usage: 'A B [--format text|markdown|html] [--locale en|cy]',
  about:
    'Assesses two dossiers, of two subjects or two options, and sets them side by side: verdicts, and answers that differ. It ranks neither. JSON holds which is better however open questions turn out, and where the preference turns.',
  operands: [2, 2],
  options: { json: JSON_OUTPUT, format: FORMAT, locale: LOCALE, profile: PROFILE, plugin: PLUGIN, out: OUT },
  examples: [
    ['compare in-house.json mutual.json', 'Two options side by side.'],
    ['compare a.json b.json --format html --out compared.html', 'The same as a page for a browser.'],
  ],
  run: async ({ options: { json, format = 'text', locale, ...rules }, operands }, io) => {
    const evaluator = await evaluatorOf(rules, io);
    const [first, second] = await twoDossiersIn(operands, io);
    const [left, right] = [evaluator.assess(first), evaluator.assess(second)];
    await io.write(
      json === true
        ? `${JSON.stringify(sideBySide(evaluator, left, right), null, 2)}\n`
        : toSideBySide(
            { name: first.mutual.name, assessment: left },
            { name: second.mutual.name, assessment: right },
            { ...wordsOf(evaluator, locale), form: format },
          ),
    );
    return EXIT.good;
  },
});
