import { placeholderOf } from './arguments.ts';
import type { Command, OptionSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import { wrapped } from './wrap.ts';

const WIDTH = 96;

/** Help on the whole program. */
export const helpOnAll = (): string =>
  sections([
    ['', ['How socially productive is a public service mutual? Judges dossiers of evidence.']],
    ['Usage', ['  social-productivity COMMAND [options]', '  social-productivity COMMAND --help']],
    ['Commands', columns(COMMANDS.map(({ name, summary }) => [name, summary]))],
    [
      'Options',
      columns([
        ['-h, --help', 'Help, for the whole or for a command'],
        ['-v, --version', 'Version of the package'],
      ]),
    ],
    [
      'Examples',
      examples([
        ['init dossier.json', 'Begin a dossier.'],
        ['questions dossier.json', 'See what to find out next.'],
        ['report dossier.json --profile screening', 'Read the answer on one page.'],
        ["assess dossier.json --fail-on 'place<mixed'", 'Stop a pipeline where a verdict is too low.'],
        ['assess --ndjson - < dossiers.ndjson', 'Assess one dossier a line.'],
      ]),
    ],
    [
      'Exit codes',
      columns([
        ['0', 'all went well'],
        ['1', 'a condition failed: --fail-on, --strict, --check, or a plugin with problems'],
        ['2', 'invalid input: a dossier, a plugin or a profile cannot be used'],
        ['64', 'the command was not understood'],
        ['66', 'a file cannot be read or written'],
        ['70', 'a fault of this program'],
      ]),
    ],
  ]);

/** Help on one command. */
export const helpOn = (name: string, command: Command): string =>
  sections([
    ['Usage', [`  social-productivity ${name} ${command.usage}`]],
    ['', wrapped(command.about, WIDTH)],
    ['Options', columns(Object.entries(command.options).map(([option, spec]) => [flag(option, spec), spec.help]))],
    ['Examples', examples(command.examples)],
  ]);

const flag = (name: string, spec: OptionSpec): string =>
  spec.type === 'boolean' ? `--${name}` : `--${name} ${placeholderOf(spec)}`;

const sections = (all: readonly (readonly [title: string, lines: readonly string[]])[]): string =>
  `${all
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => (title === '' ? lines : [title, ...lines]).join('\n'))
    .join('\n\n')}\n`;

const examples = (all: Command['examples']): readonly string[] =>
  all.flatMap(([line, does]) => [`  npx social-productivity ${line}`, `      ${does}`]);

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const left = Math.min(28, Math.max(...rows.map(([name]) => name.length)));
  return rows.flatMap(([name, text]) => {
    const lines = wrapped(text, WIDTH - left - 4).map((line) => `${' '.repeat(left + 4)}${line}`);
    const [first = '', ...rest] = lines;
    return name.length > left
      ? [`  ${name}`, first, ...rest]
      : [`  ${name.padEnd(left)}  ${first.trimStart()}`, ...rest];
  });
};
