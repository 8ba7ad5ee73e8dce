import { assessAll } from '../../analysis/batch.ts';
import type { Evaluator } from '../../index.ts';
import { type Asked, type Command, defineCommand } from '../command.ts';
import { checkInputs, dossierIn } from '../dossiers.ts';
import { evaluatorOf, wordsOf } from '../evaluators.ts';
import { EXIT, type Exit, Refusal } from '../exit.ts';
import { type Condition, conditionsIn, conditionsMet, FAIL_ON } from '../fail-on.ts';
import type { Io } from '../io.ts';
import { JSON_OUTPUT, OUT, PLUGIN, PROFILE } from '../options.ts';
import { progressOf } from '../progress.ts';
import { linesOf } from '../texts.ts';
import { verdictsAsText } from '../verdicts.ts';

const options = {
  profile: PROFILE,
  plugin: PLUGIN,
  json: JSON_OUTPUT,
  ndjson: {
    type: 'boolean',
    help: 'Reads one dossier a line and writes one row a line, in the same order. A bad line is a row with its issues',
  },
  detail: {
    type: 'string',
    choices: ['verdicts', 'findings', 'full'],
    help: 'How much JSON tells; full with --json, verdicts with --ndjson unless you say so',
  },
  'fail-on': FAIL_ON,
  out: OUT,
} as const;

/** Assesses dossiers. */
export const command: Command = defineCommand({
  usage: 'FILE… [--json | --ndjson] [--profile NAME] [--fail-on CONDITION]',
  about:
    'Assesses each dossier and says what can be said of the three propositions. FILE is a dossier, or "-" for the standard input. With --ndjson a file holds one dossier a line.',
  operands: [1, Infinity],
  options,
  examples: [
    ['assess dossier.json --profile screening', 'Verdicts as text, at the depth that fits the public record.'],
    ['assess dossier.json --json', 'The whole assessment as JSON.'],
    ["assess dossier.json --fail-on 'place<mixed'", 'Ends with 1 where the verdict on place is weak.'],
    ['assess --ndjson - < dossiers.ndjson > rows.ndjson', 'One row for each line.'],
  ],
  run: async ({ options: asked, operands }, io) => {
    checkInputs(operands);
    if (asked.json === true && (asked.ndjson === true || operands.length > 1))
      throw new Refusal(EXIT.usage, '--json writes one assessment. For several, put one a line and use --ndjson.');
    const conditions = conditionsIn(asked['fail-on'] ?? []);
    const evaluator = await evaluatorOf(asked, io);
    const judge = asked.ndjson === true ? byLine : byFile;
    return judge(evaluator, conditions, { options: asked, operands }, io);
  },
});

type Judge = (
  evaluator: Evaluator,
  conditions: readonly Condition[],
  asked: Asked<typeof options>,
  io: Io,
) => Promise<Exit>;

const byFile: Judge = async (evaluator, conditions, { options: { json, detail = 'full' }, operands }, io) => {
  const { catalogues } = wordsOf(evaluator);
  let exit: Exit = EXIT.good;
  for (const path of operands) {
    const dossier = await dossierIn(path, io);
    const assessment = evaluator.assess(dossier, { detail });
    const text =
      json === true
        ? JSON.stringify(assessment, null, 2)
        : verdictsAsText(dossier.mutual.name, assessment, catalogues.en ?? {});
    await io.write(`${text}\n`);
    for (const met of conditionsMet(conditions, assessment.propositions)) {
      io.tell(`${path}: the condition holds: ${met}\n`);
      exit = EXIT.failed;
    }
  }
  return exit;
};

const byLine: Judge = async (evaluator, conditions, { options: { detail = 'verdicts' }, operands }, io) => {
  const progress = progressOf(io);
  let [invalid, failed] = [false, false];
  for (const path of operands) {
    const { texts, line } = linesOf(path, io);
    for await (const row of assessAll(evaluator, texts, { detail, signal: io.reader, ...progress })) {
      const met = row.ok ? conditionsMet(conditions, row.assessment.propositions) : [];
      if (!row.ok) invalid = true;
      if (met.length > 0) failed = true;
      const { index: _, ...answer } = row;
      const place = operands.length > 1 ? { file: path, line: line() } : { line: line() };
      await io.write(`${JSON.stringify({ ...place, ...answer, ...(met.length === 0 ? {} : { met }) })}\n`);
    }
  }
  progress.end();
  return invalid ? EXIT.invalid : failed ? EXIT.failed : EXIT.good;
};
