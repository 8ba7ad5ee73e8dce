import { SCHEMA_VERSION } from '../models/dossier.ts';
import descriptions from '../models/schemas/descriptions.json' with { type: 'json' };
import type { JsonObject } from '../models/shared/json.ts';
import { type RecordName, recordShapes } from '../models/schemas/records.ts';
import { jsonSchemaOf, type JsonSchemaNode, type JsonSchemaTarget } from './write-json-schema.ts';
import { jsonObjectSchema, jsonValueSchema, zodMaker } from './zod-of.ts';

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** The dialect; 2020-12 unless told otherwise. Form builders often want draft-07. */
  readonly target?: JsonSchemaTarget;
}

/**
 * The JSON Schema of a whole dossier, with a title and a description for every record and property.
 *
 * It says what a dossier is made of. What it cannot say (ids that lead somewhere, shares that add up, days that exist)
 * is checked by `parseDossier` alone. Its `$id` holds the version of the dossier's shape. A dossier may name its schema
 * under `$schema`, by which an editor helps to write it.
 *
 * @example
 * ```ts
 * import { dossierJsonSchema } from 'social-productivity/schemas';
 *
 * const schema = dossierJsonSchema({ target: 'draft-07' });
 * ```
 */
export const dossierJsonSchema = (options: JsonSchemaOptions = {}): JsonObject =>
  // As a pattern and not as a property, so that no form asks for it.
  plain({ ...schemaOfModel('Dossier', options), patternProperties: { '^\\$schema$': SCHEMA_NAME } });

/** The JSON Schema of one record of a dossier, such as `Mutual` or `CommissioningContext`. */
export const modelJsonSchema = (name: RecordName, options: JsonSchemaOptions = {}): JsonObject =>
  plain(schemaOfModel(name, options));

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a JSON Schema is plain JSON
const plain = (schema: JsonSchemaNode): JsonObject => schema as JsonObject;

const schemaOfModel = (name: RecordName, { target = 'draft-2020-12' }: JsonSchemaOptions): JsonSchemaNode => {
  const make = zodMaker();
  const shapes = Object.entries(recordShapes());
  const records = Object.fromEntries(shapes.map(([id, shape]) => [id, make(shape)]));
  return jsonSchemaOf({
    id: `urn:social-productivity:dossier:${String(SCHEMA_VERSION)}${name === 'Dossier' ? '' : `:${name}`}`,
    name,
    records: { ...records, JsonValue: jsonValueSchema, JsonObject: jsonObjectSchema },
    descriptions,
    target,
  });
};

const SCHEMA_NAME: JsonSchemaNode = {
  title: 'Schema',
  description: 'Where the JSON Schema of this file stands, for editors. No part of what is known.',
  type: 'string',
};
