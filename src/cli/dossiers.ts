import { type Issue, type NormalisedDossier, safeParseDossierText } from '../index.ts';
import { EXIT, Refusal } from './exit.ts';
import type { Io } from './io.ts';
import { nameOf, textOf } from './texts.ts';
import { inOneLine } from './in-one-line.ts';

/** Reads one dossier; warnings are told on the way. @throws Refusal with every issue when it is not valid. */
export const dossierIn = async (path: string, io: Io): Promise<NormalisedDossier> => {
  const result = safeParseDossierText(await textOf(path, io));
  if (!result.ok) throw new Refusal(EXIT.invalid, `${nameOf(path)} is not a valid dossier.\n${lines(result.issues)}`);
  if (result.warnings.length > 0) io.tell(`${nameOf(path)}:\n${lines(result.warnings)}\n`);
  return result.dossier;
};

/** Reads two dossiers; not both from the standard input, which can be read once. */
export const twoDossiersIn = async (
  paths: readonly string[],
  io: Io,
): Promise<readonly [NormalisedDossier, NormalisedDossier]> => {
  const [first = '', second = ''] = paths;
  checkInputs(paths);
  return [await dossierIn(first, io), await dossierIn(second, io)];
};

/** @throws Refusal when the standard input is named twice. */
export const checkInputs = (paths: readonly string[]): void => {
  if (paths.filter((path) => path === '-').length > 1)
    throw new Refusal(EXIT.usage, 'The standard input can be read once: write "-" for one of the files only.');
};

/** One issue a line, errors and warnings. */
export const lines = (issues: readonly Issue[]): string =>
  issues.map(({ severity, message }) => `  ${severity}: ${inOneLine(message)}`).join('\n');
