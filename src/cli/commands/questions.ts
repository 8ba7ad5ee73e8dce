import { type AnswerField, findOutNext, type Question, questions } from '../../analysis/index.ts';
import { type Assessment, type Evaluator, standardWords } from '../../index.ts';
import { PROPOSITIONS } from '../../results/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { dossierIn } from '../dossiers.ts';
import { evaluatorOf } from '../evaluators.ts';
import { EXIT, Refusal } from '../exit.ts';
import { JSON_OUTPUT, OUT, PLUGIN, PROFILE } from '../options.ts';
import { wrapped } from '../wrap.ts';

/** Lists questions. */
export const command: Command = defineCommand({
  usage: '[FILE] [--most NUMBER] [--profile NAME]',
  about:
    'Lists the questions that the rules ask, each with the place of its answer. With a dossier it lists what is not known in it, or known on weak evidence only: what would settle most comes first.',
  operands: [0, 1],
  options: {
    most: { type: 'string', value: 'NUMBER', help: 'Lists so many questions at most' },
    json: JSON_OUTPUT,
    profile: PROFILE,
    plugin: PLUGIN,
    out: OUT,
  },
  examples: [
    ['questions --profile screening', 'Every question of the screening profile.'],
    ['questions dossier.json --most 5', 'The five answers that would settle most.'],
    ['questions --json --out questions.json', 'What a form builder needs.'],
  ],
  run: async ({ options: { most, json, ...rules }, operands: [path] }, io) => {
    const limit = most === undefined ? Infinity : Number(most);
    if (most !== undefined && !(Number.isSafeInteger(limit) && limit > 0))
      throw new Refusal(EXIT.usage, `"${most}" is no number of questions. Write a whole number above 0.`);
    const evaluator = await evaluatorOf(rules, io);
    const all = questions(evaluator, standardWords());
    const asked = path === undefined ? all : open(all, evaluator, evaluator.assess(await dossierIn(path, io)));
    const listed = asked.slice(0, limit);
    if (json === true) await io.write(`${JSON.stringify(listed, null, 2)}\n`);
    else if (listed.length === 0) await io.write('Every question is answered.\n');
    else await io.write(`${listed.map(inWords).join('\n\n')}\n`);
    return EXIT.good;
  },
});

/** Questions without an answer, or with one on weak evidence: the widest share of an open range first, then as gaps go. */
const open = (all: readonly Question[], evaluator: Evaluator, assessment: Assessment): readonly Question[] => {
  const worth = new Map<string, number>(assessment.gaps.map(({ fact }) => [fact, 0]));
  for (const proposition of PROPOSITIONS) {
    if (assessment.propositions[proposition].bounds === undefined) continue;
    for (const { ask, widthShare } of findOutNext(evaluator, assessment, proposition).items)
      for (const fact of ask) worth.set(fact, Math.max(worth.get(fact) ?? 0, widthShare));
  }
  const byId = new Map(all.map((question) => [question.id, question]));
  return [...worth].sort(([, a], [, b]) => b - a).flatMap(([fact]) => byId.get(fact) ?? []);
};

const inWords = ({ question, fields, per, changeableBy, because }: Question, index: number): string => {
  const [first = '', ...rest] = wrapped(question, WIDTH);
  const details = [
    ...(per === 'offer' ? ['Asked of each offer.'] : []),
    ...fields.map(fieldInWords),
    `Why: ${because.map(({ claim, rule }) => `${claim} (${rule})`).join(' ')}`,
    ...(changeableBy.length === 0 ? [] : [`Can be changed by: ${changeableBy.join(', ')}`]),
  ];
  return [`${String(index + 1)}. ${first}`, ...rest, ...details.flatMap((text) => wrapped(text, WIDTH))]
    .map((line, i) => (i === 0 ? line : `   ${line}`))
    .join('\n');
};

const fieldInWords = ({ path, type, options, least, greatest }: AnswerField): string => {
  const ends = [
    ...(least === undefined ? [] : [`at least ${String(least)}`]),
    ...(greatest === undefined ? [] : [`at most ${String(greatest)}`]),
  ];
  const kind = options === undefined ? [type, ...ends].join(', ') : `one of ${options.join(', ')}`;
  return `Answer at ${path}: ${kind}`;
};

const WIDTH = 92;
