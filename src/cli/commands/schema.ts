import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  assessmentJsonSchema,
  dossierJsonSchema,
  type JsonSchemaOptions,
  modelJsonSchema,
} from '../../schemas/index.ts';
import { type Command, defineCommand } from '../command.ts';
import { EXIT, fileReasonOf, Refusal } from '../exit.ts';

const TARGETS = ['draft-2020-12', 'draft-07'] as const;

const SCHEMAS: Readonly<Record<string, (options: JsonSchemaOptions) => unknown>> = {
  dossier: dossierJsonSchema,
  assessment: assessmentJsonSchema,
  'commissioning-context': (options) => modelJsonSchema('CommissioningContext', options),
  mutual: (options) => modelJsonSchema('Mutual', options),
  relationship: (options) => modelJsonSchema('Relationship', options),
  intervention: (options) => modelJsonSchema('Intervention', options),
  evidence: (options) => modelJsonSchema('Evidence', options),
};

/** Writes JSON Schemas. */
export const command: Command = defineCommand({
  usage: '[NAME] [--target draft-2020-12|draft-07]',
  about: `Writes the JSON Schema of a dossier, or of another record: ${Object.keys(SCHEMAS).join(', ')}.`,
  operands: [0, 1],
  options: {
    target: { type: 'string', choices: TARGETS, help: 'Version of JSON Schema; draft-2020-12 unless you say so' },
    out: { type: 'string', value: 'FILE', help: 'Writes into a file instead of the standard output' },
    all: { type: 'string', value: 'FOLDER', help: 'Writes every schema in every version into a folder' },
  },
  examples: [
    ['schema --out dossier.schema.json', 'The schema of a dossier, for an editor.'],
    ['schema assessment --target draft-07', 'The schema of an assessment, for older tools.'],
  ],
  run: async ({ options: { target = 'draft-2020-12', all }, operands: [name = 'dossier'] }, io) => {
    const schemaOf = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
    if (schemaOf === undefined)
      throw new Refusal(EXIT.usage, `There is no schema "${name}". Use one of: ${Object.keys(SCHEMAS).join(', ')}.`);
    if (all === undefined) await io.write(textOf(schemaOf({ target }), 2));
    else await writeAll(all, resolve(io.folder, all));
    return EXIT.good;
  },
});

const writeAll = async (folder: string, path: string): Promise<void> => {
  try {
    await mkdir(path, { recursive: true });
    for (const [name, schemaOf] of Object.entries(SCHEMAS)) {
      for (const target of TARGETS) await writeFile(join(path, `${name}.${target}.json`), textOf(schemaOf({ target })));
    }
  } catch (error) {
    throw new Refusal(EXIT.file, `${folder} cannot be written: ${fileReasonOf(error)}.`);
  }
};

const textOf = (schema: unknown, indent?: number): string => `${JSON.stringify(schema, null, indent)}\n`;
