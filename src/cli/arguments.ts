import { parseArgs } from 'node:util';
import { nearestName } from '../util/edit-distance.ts';
import type { Asked, Command, OptionSpecs } from './command.ts';
import { EXIT, Refusal } from './exit.ts';

/** Reads the arguments of a command by its options. @throws Refusal that names what is not understood. */
export const askedOf = (name: string, { operands, options, usage }: Command, args: readonly string[]): Asked => {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([option, { type, multiple = false }]) => [option, { type, multiple }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    // What looks like the next option is no value of this one, unless it stands behind an equals sign.
    const isNext = token.inlineValue === false && /^-./.test(token.value);
    checkOption(name, options, token.rawName, token.name, isNext ? undefined : token.value);
  }
  const [least, most] = operands;
  if (positionals.length < least || positionals.length > most) {
    const count = positionals.length < least ? 'An operand is missing' : 'There are too many operands';
    throw misuse(name, `${count}: social-productivity ${name} ${usage}.`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every value was checked by the option that it is of
  return { options: values as Asked['options'], operands: positionals };
};

const checkOption = (
  command: string,
  options: OptionSpecs,
  written: string,
  name: string,
  value: string | undefined,
): void => {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (spec === undefined) {
    const near = nearestName(name, Object.keys(options));
    throw misuse(
      command,
      `"${command}" has no option ${written}.${near === undefined ? '' : ` Did you mean --${near}?`}`,
    );
  }
  if (spec.type === 'boolean') {
    if (value !== undefined) throw misuse(command, `The option ${written} takes no value.`);
    return;
  }
  if (value === undefined) throw misuse(command, `The option ${written} needs a value: ${placeholderOf(spec)}.`);
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw misuse(command, `"${value}" is no value of ${written}. Use one of: ${spec.choices.join(', ')}.`);
  }
};

/** What stands for the value of an option in its help. */
export const placeholderOf = ({ choices, value = 'VALUE' }: OptionSpecs[string]): string => choices?.join('|') ?? value;

const misuse = (name: string, message: string): Refusal =>
  new Refusal(EXIT.usage, `${message}\nHelp: social-productivity ${name} --help`);
