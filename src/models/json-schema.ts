import * as z from 'zod/mini';
import descriptions from './descriptions.json' with { type: 'json' };
import type { JsonObject } from './json.ts';
import { jsonObjectSchema, jsonValueSchema } from './primitives.ts';
import { type RecordName, recordSchemas } from './schemas.ts';

/** Dialects of JSON Schema that can be written. */
export type JsonSchemaTarget = 'draft-07' | 'draft-2020-12';

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
  const schemas = recordSchemas();
  const metadata = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(schemas)) if (id !== name) metadata.add(schema, { id });
  metadata.add(jsonValueSchema, { id: 'JsonValue' });
  metadata.add(jsonObjectSchema, { id: 'JsonObject' });

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the parts named in the type are read
  const written = z.toJSONSchema(schemas[name], {
    target: target === 'draft-07' ? 'draft-7' : target,
    metadata,
    io: 'input',
    // "Read-only" tells a form to lock the field; here it only means that the library changes nothing.
    override: ({ jsonSchema }) => {
      // oxlint-disable-next-line no-param-reassign -- zod hands the node over to be changed
      delete jsonSchema.readOnly;
    },
  }) as JsonSchemaNode;
  const { $schema, $defs, definitions, ...root } = written;
  const defs = Object.fromEntries(
    Object.entries($defs ?? definitions ?? {}).map(([id, node]) => [id, described(id, node, target)]),
  );
  return {
    ...($schema === undefined ? {} : { $schema }),
    ...described(name, root, target),
    ...(Object.keys(defs).length === 0 ? {} : { [target === 'draft-07' ? 'definitions' : '$defs']: defs }),
  };
};

interface JsonSchemaNode {
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, JsonSchemaNode>>;
  readonly definitions?: Readonly<Record<string, JsonSchemaNode>>;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
}

const described = (name: string, node: JsonSchemaNode, target: string): object => {
  const properties = Object.entries(node.properties ?? {}).map(([property, child]): [string, object] => [
    property,
    withDescription(child, text(`${name}.${property}`), target),
  ]);
  const description = text(name);
  return {
    ...(description === undefined ? {} : { title: name, description }),
    ...node,
    ...(node.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
  };
};

/** Draft-07 reads nothing beside a `$ref`, so that a description needs a wrapper there. */
const withDescription = (node: JsonSchemaNode, description: string | undefined, target: string): object => {
  if (description === undefined) return node;
  return node.$ref !== undefined && target === 'draft-07'
    ? { description, allOf: [{ $ref: node.$ref }] }
    : { description, ...node };
};

const text = (key: string): string | undefined => DESCRIPTIONS[key];

const DESCRIPTIONS: Readonly<Record<string, string>> = descriptions;
