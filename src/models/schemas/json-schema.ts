import { jsonSchemaOf, type JsonSchemaTarget } from '../../util/json-schema.ts';
import descriptions from './descriptions.json' with { type: 'json' };
import type { JsonObject } from '../shared/json.ts';
import { jsonObjectSchema, jsonValueSchema } from '../shared/primitives.ts';
import { type RecordName, recordSchemas } from './records.ts';

export type { JsonSchemaTarget } from '../../util/json-schema.ts';

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** The dialect; 2020-12 unless told otherwise. Form builders often want draft-07. */
  readonly target?: JsonSchemaTarget;
}

/**
 * The JSON Schema of a whole dossier, with a title and a description for every record and property.
 *
 * It says what a dossier is made of. What it cannot say (ids that lead somewhere, shares that add up, days that exist)
 * is checked by `parseDossier` alone.
 *
 * @example
 * ```ts
 * const schema = dossierJsonSchema({ target: 'draft-07' });
 * ```
 */
export const dossierJsonSchema = (options: JsonSchemaOptions = {}): JsonObject => modelJsonSchema('Dossier', options);

/** The JSON Schema of one record of a dossier, such as `Mutual` or `CommissioningContext`. */
export const modelJsonSchema = (name: RecordName, { target = 'draft-2020-12' }: JsonSchemaOptions = {}): JsonObject => {
  const records = { ...recordSchemas(), JsonValue: jsonValueSchema, JsonObject: jsonObjectSchema };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a JSON Schema is plain JSON
  return jsonSchemaOf({ name, records, descriptions, target }) as JsonObject;
};
