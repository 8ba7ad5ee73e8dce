import type { OptionSpec } from './command.ts';

/** Options that several commands share: one name means one thing. */
export const PROFILE = {
  type: 'string',
  value: 'NAME',
  help: 'How much is asked and what counts for how much: screening, standard (the default), full, or one of a plugin',
} as const satisfies OptionSpec;

/** Loads a plugin. */
export const PLUGIN = {
  type: 'string',
  multiple: true,
  value: 'MODULE',
  help: 'Adds the rules of a plugin: a file, a folder or a package; may be given several times. It is code and runs with your rights',
} as const satisfies OptionSpec;

/** Language of a report. */
export const LOCALE = {
  type: 'string',
  choices: ['en', 'cy'],
  help: 'Language of the report: English (the default) or Welsh',
} as const satisfies OptionSpec;

/** Form of a report. */
export const FORMAT = {
  type: 'string',
  choices: ['text', 'markdown', 'html'],
  help: 'Form of the report; text unless you say so',
} as const satisfies OptionSpec;

/** Where the output goes. */
export const OUT = {
  type: 'string',
  value: 'FILE',
  help: 'Writes into a file instead of the standard output, always as UTF-8',
} as const satisfies OptionSpec;

/** JSON instead of text. */
export const JSON_OUTPUT = { type: 'boolean', help: 'Writes JSON for programs' } as const satisfies OptionSpec;
