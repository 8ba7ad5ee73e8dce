import { match } from 'ts-pattern';
import { type Step, whatChanged } from '../../analysis/index.ts';
import { PROPOSITIONS, type Verdict } from '../../results/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { twoDossiersIn } from '../dossiers.ts';
import { evaluatorOf } from '../evaluators.ts';
import { EXIT } from '../exit.ts';
import { inOneLine } from '../in-one-line.ts';
import { JSON_OUTPUT, OUT, PLUGIN, PROFILE } from '../options.ts';

/** Says what moved between two dossiers. */
export const command: Command = defineCommand({
  usage: 'OLD NEW [--before NAME] [--json]',
  about:
    'Says how each verdict on one subject moved from an older dossier to a newer one, and how much of it is due to values that changed, to what became known, and to another profile.',
  operands: [2, 2],
  options: {
    profile: PROFILE,
    before: {
      type: 'string',
      value: 'NAME',
      help: 'Profile for the older dossier; the same as for the newer unless you say so',
    },
    plugin: PLUGIN,
    json: JSON_OUTPUT,
    out: OUT,
  },
  examples: [
    ['changed 2023.json 2024.json', 'What moved in a year.'],
    ['changed 2023.json 2024.json --before screening --profile standard', 'What a deeper look changed as well.'],
  ],
  run: async ({ options: { before, profile, plugin = [], json }, operands }, io) => {
    const [older, newer] = await twoDossiersIn(operands, io);
    if (older.mutual.name !== newer.mutual.name)
      io.tell(
        `These have two names, ${inOneLine(older.mutual.name)} and ${inOneLine(newer.mutual.name)}. To compare two subjects, use compare.\n`,
      );
    const rules = { plugin, ...(profile === undefined ? {} : { profile }) };
    const evaluator = await evaluatorOf(rules, io);
    const first = before === undefined ? evaluator : await evaluatorOf({ plugin, profile: before }, io);
    const changes = whatChanged({ evaluator: first, dossier: older }, { evaluator, dossier: newer });
    const text =
      json === true ? JSON.stringify(changes, null, 2) : PROPOSITIONS.map((id) => inWords(id, changes[id])).join('\n');
    await io.write(`${text}\n`);
    return EXIT.good;
  },
});

const inWords = (name: string, steps: readonly Step[]): string => {
  const [from, to] = [steps[0]?.from, steps.at(-1)?.to];
  const moved = steps.map(stepInWords).filter((text) => text !== undefined);
  const whole = from === to ? `${verdictText(from)}, as before` : `${verdictText(from)}, now ${verdictText(to)}`;
  return [`${name}: ${whole}`, ...(moved.length === 0 ? ['  nothing moved'] : moved)].join('\n');
};

/** One line, or none where the swap moved nothing that can be told. */
const stepInWords = ({ factor, from, to, centre = 0, coverage }: Step): string | undefined => {
  const cause = match(factor)
    .with('values-changed', () => 'values that changed')
    .with('became-known', () => 'what became known, or is known no more')
    .with('rules', () => 'other rules')
    .with('profile', () => 'another profile')
    .exhaustive();
  const verdict = from === to ? [] : [`${verdictText(from)} to ${verdictText(to)}`];
  const effects = [...verdict, ...points('middle of the range', centre), ...points('share known', coverage)];
  return effects.length === 0 ? undefined : `  by ${cause}: ${effects.join('; ')}`;
};

const points = (what: string, by: number): readonly string[] => {
  const tenths = Math.round(Math.abs(by) * 1000);
  return tenths === 0 ? [] : [`${what} ${by > 0 ? 'up' : 'down'} ${String(tenths / 10)} points of 100`];
};

const verdictText = (verdict: Verdict | undefined): string =>
  match(verdict)
    .with('insufficient-evidence', () => 'not enough evidence to say')
    .with('not-applicable', undefined, () => 'not asked of this subject')
    .with('weak', 'mixed', 'positive', 'strong', (name) => name)
    .exhaustive();
