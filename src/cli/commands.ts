import type { Command } from './command.ts';

/** A line of the table: its name, one word or two; what it does, in a line; how its file is loaded. */
export interface Entry {
  /** What is typed. */
  readonly name: string;
  /** What it does, for the list of commands. */
  readonly summary: string;
  /** Loads the command, so that a run reads only what it needs. */
  readonly load: () => Promise<Command>;
}

const entry = (name: string, summary: string, load: () => Promise<{ readonly command: Command }>): Entry => ({
  name,
  summary,
  load: async () => (await load()).command,
});

/** Every command, in the order of the help. A new one is a file in `commands/` and a line here. */
export const COMMANDS: readonly Entry[] = [
  entry('init', 'Begin an empty dossier', () => import('./commands/init.ts')),
  entry('questions', 'List what to find out, and where each answer goes', () => import('./commands/questions.ts')),
  entry('validate', 'Check dossiers and list every issue', () => import('./commands/validate.ts')),
  entry('assess', 'Assess dossiers: verdicts as text, JSON or NDJSON', () => import('./commands/assess.ts')),
  entry('report', 'Report one dossier in words, on a page or whole', () => import('./commands/report.ts')),
  entry('compare', 'Compare two dossiers', () => import('./commands/compare.ts')),
  entry('changed', 'Say what moved between two dossiers of one subject', () => import('./commands/changed.ts')),
  entry('portfolio', 'Put many dossiers into one table or one summary', () => import('./commands/portfolio.ts')),
  entry('schema', 'Write a JSON Schema', () => import('./commands/schema.ts')),
  entry('plugin new', 'Begin a plugin that passes its tests', () => import('./commands/plugin-new.ts')),
  entry('plugin check', 'Test the rules of a plugin', () => import('./commands/plugin-check.ts')),
  entry('plugin catalogue', 'Write a page for each rule of a plugin', () => import('./commands/plugin-catalogue.ts')),
];
