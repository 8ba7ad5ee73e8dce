import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearestName } from '../util/edit-distance.ts';
import { askedOf } from './arguments.ts';
import { COMMANDS, type Entry } from './commands.ts';
import { EXIT, type Exit, fileReasonOf, messageOf, Refusal } from './exit.ts';
import { helpOn, helpOnAll } from './help.ts';
import type { Io } from './io.ts';
import { packageVersion } from './package-root.ts';

/** Runs one command line and answers with the exit code. Nothing is thrown: what went wrong is told in sentences. */
export const run = async (args: readonly string[], io: Io): Promise<Exit> => {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.tell(`${await sentenceOf(error)}\n`);
    return error instanceof Refusal ? error.exit : isInput(error) ? EXIT.invalid : EXIT.fault;
  }
};

const dispatch = async (args: readonly string[], io: Io): Promise<Exit> => {
  const [first, ...others] = args;
  if (first === undefined) throw new Refusal(EXIT.usage, helpOnAll().trimEnd());
  if (first === '--version' || first === '-v') {
    await io.write(`${packageVersion()}\n`);
    return EXIT.good;
  }
  const asksHelp = (text: string): boolean => text === '--help' || text === '-h';
  if ((asksHelp(first) || first === 'help') && others.length === 0) {
    await io.write(helpOnAll());
    return EXIT.good;
  }
  const words = first === 'help' ? others : args;
  const { entry, rest } = entryOf(words);
  const command = await entry.load();
  const end = rest.indexOf('--');
  if (first === 'help' || rest.slice(0, end === -1 ? undefined : end).some(asksHelp)) {
    await io.write(helpOn(entry.name, command));
    return EXIT.good;
  }
  const asked = askedOf(entry.name, command, rest);
  const { out } = asked.options;
  return typeof out === 'string' && command.options.out?.value === 'FILE'
    ? intoFile(out, io, (own) => command.run(asked, own))
    : command.run(asked, io);
};

/** Two words are looked for first, so that `plugin new` is no operand of a command `plugin`. */
const entryOf = (args: readonly string[]): { readonly entry: Entry; readonly rest: readonly string[] } => {
  for (const length of [2, 1]) {
    const entry = COMMANDS.find(({ name }) => name === args.slice(0, length).join(' '));
    if (entry !== undefined) return { entry, rest: args.slice(length) };
  }
  const [first = ''] = args;
  const names = COMMANDS.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  const near = family.length > 0 ? family.join(', ') : nearestName(first, names);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new Refusal(EXIT.usage, `There is no command "${first}".${hint}\nHelp: social-productivity --help`);
};

/** A file takes its name when it is whole, so that a run that breaks leaves what was there. */
const intoFile = async (out: string, io: Io, act: (io: Io) => Promise<Exit>): Promise<Exit> => {
  const path = resolve(io.folder, out);
  const part = `${path}.part`;
  const inFile = <Answer>(answer: Promise<Answer>): Promise<Answer> =>
    answer.catch((error: unknown) => {
      throw new Refusal(EXIT.file, `${out} cannot be written: ${fileReasonOf(error)}.`);
    });
  let file: FileHandle | undefined;
  try {
    const exit = await act({
      ...io,
      write: async (text) => {
        file ??= await inFile(open(part, 'w'));
        await inFile(file.writeFile(text));
      },
    });
    await file?.close();
    if (file !== undefined) await inFile(rename(part, path));
    return exit;
  } catch (error) {
    await file?.close();
    await rm(part, { force: true });
    throw error;
  }
};

const isInput = (error: unknown): boolean => error instanceof Error && INPUT_ERRORS.has(error.name);

/** Errors of the library that are about what it was given. By name: a plugin may bring a library of its own. */
const INPUT_ERRORS: ReadonlySet<string> = new Set(['ConfigurationError', 'DossierError', 'ReportError']);

const sentenceOf = async (error: unknown): Promise<string> => {
  if (error instanceof Refusal) return error.message;
  // Loads a part of the library, which a run that goes well may not need.
  const { inOneLine } = await import('./in-one-line.ts');
  return isInput(error)
    ? messageOf(error).split('\n').map(inOneLine).join('\n')
    : `This is a fault of social-productivity, not of what you typed: ${inOneLine(messageOf(error))}. Please report it.`;
};
