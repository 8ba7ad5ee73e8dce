import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SCHEMA_VERSION } from '../../index.ts';
import { SUBJECT_LEVELS } from '../../models/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { EXIT, fileReasonOf, Refusal } from '../exit.ts';

/** Begins an empty dossier. */
export const command: Command = defineCommand({
  usage: '[FILE] [--name NAME] [--level LEVEL] [--as-of DAY]',
  about:
    'Begins an empty dossier: valid, and with no answer yet. It goes into FILE, which must not exist, or to the standard output.',
  operands: [0, 1],
  options: {
    name: { type: 'string', value: 'NAME', help: 'Name of the subject' },
    level: { type: 'string', choices: SUBJECT_LEVELS, help: 'What is judged; organisation unless you say so' },
    'as-of': {
      type: 'string',
      value: 'DAY',
      help: 'Day for which it is judged, as in 2024-04-01; today unless you say so',
    },
    schema: {
      type: 'string',
      value: 'ADDRESS',
      help: 'Address of the JSON Schema, so that an editor helps while you write',
    },
  },
  examples: [
    ['init dossier.json --name "Harbour Care"', 'Begins a dossier in a file.'],
    ['schema dossier --out dossier.schema.json', 'Writes the schema for your editor …'],
    ['init dossier.json --schema ./dossier.schema.json', '… and begins a dossier that names it.'],
  ],
  run: async (
    { options: { name = 'Name of the subject', level = 'organisation', 'as-of': asOf, schema }, operands: [path] },
    io,
  ) => {
    const dossier = {
      ...(schema === undefined ? {} : { $schema: schema }),
      schemaVersion: SCHEMA_VERSION,
      asOf: asOf ?? io.today,
      mutual: { name, level },
      evidence: [],
      unknowns: [],
    };
    const text = `${JSON.stringify(dossier, null, 2)}\n`;
    if (path === undefined) {
      await io.write(text);
      return EXIT.good;
    }
    try {
      await writeFile(resolve(io.folder, path), text, { flag: 'wx' });
    } catch (error) {
      throw new Refusal(EXIT.file, `${path} cannot be begun: ${fileReasonOf(error)}. Nothing is overwritten.`);
    }
    io.tell(
      `Wrote ${path}. Next:\n  social-productivity questions ${path} --most 5\n  social-productivity validate ${path}\n`,
    );
    return EXIT.good;
  },
});
