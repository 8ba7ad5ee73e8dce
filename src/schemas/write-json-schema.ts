import * as z from 'zod/mini';

/** Dialects of JSON Schema that can be written. */
export type JsonSchemaTarget = 'draft-07' | 'draft-2020-12';

/** What to write a JSON Schema of. */
export interface JsonSchemaSource {
  /** What the schema goes by: a URN with its version. */
  readonly id: string;
  /** Name of the record at the root. */
  readonly name: string;
  /** Every record by name; those that the root contains become definitions. */
  readonly records: Readonly<Record<string, z.ZodMiniType>>;
  /** What records and properties mean, by `Record` and `Record.property`. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** The dialect. */
  readonly target: JsonSchemaTarget;
}

/** A node of a JSON Schema; only the parts read here are named. */
export interface JsonSchemaNode {
  /** Dialect; at the root only. */
  readonly $schema?: string;
  /** What the schema goes by, with its version; at the root only. */
  readonly $id?: string;
  /** Kind of value. */
  readonly type?: string;
  /** Definitions, 2020-12. */
  readonly $defs?: Readonly<Record<string, JsonSchemaNode>>;
  /** Definitions, draft-07. */
  readonly definitions?: Readonly<Record<string, JsonSchemaNode>>;
  /** Where the node is defined. */
  readonly $ref?: string;
  /** What must hold as well; draft-07 ignores all that stands beside a bare reference. */
  readonly allOf?: readonly JsonSchemaNode[];
  /** Properties of a record. */
  readonly properties?: Readonly<Record<string, JsonSchemaNode>>;
  /** Properties by what their names look like. */
  readonly patternProperties?: Readonly<Record<string, JsonSchemaNode>>;
  /** Name of the record or property. */
  readonly title?: string;
  /** What it means. */
  readonly description?: string;
}

/** Writes the JSON Schema of a record, with a title and a description for every record and property. */
export const jsonSchemaOf = ({ id: $id, name, records, descriptions, target }: JsonSchemaSource): JsonSchemaNode => {
  const root = records[name];
  if (root === undefined) throw new RangeError(`There is no record "${name}".`);
  const metadata = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(records)) if (id !== name) metadata.add(schema, { id });

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the parts named in the type are read
  const written = z.toJSONSchema(root, {
    target: target === 'draft-07' ? 'draft-7' : target,
    metadata,
    io: 'input',
    // "Read-only" tells a form to lock the field; here it only means that the library changes nothing.
    override: ({ jsonSchema }) => {
      // oxlint-disable-next-line no-param-reassign -- zod hands the node over to be changed
      delete jsonSchema.readOnly;
    },
  }) as JsonSchemaNode;
  const { $schema, $defs, definitions, ...node } = written;
  const described = describer(descriptions, target);
  const defs = Object.fromEntries(
    Object.entries($defs ?? definitions ?? {}).map(([id, child]) => [id, described(id, child)]),
  );
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id,
    ...described(name, node),
    ...(Object.keys(defs).length === 0 ? {} : { [target === 'draft-07' ? 'definitions' : '$defs']: defs }),
  };
};

const describer =
  (descriptions: JsonSchemaSource['descriptions'], target: JsonSchemaTarget) =>
  (name: string, node: JsonSchemaNode): JsonSchemaNode => {
    const properties = Object.entries(node.properties ?? {}).map(([property, child]): [string, JsonSchemaNode] => [
      property,
      withDescription(child, titleOf(property), descriptions[`${name}.${property}`], target),
    ]);
    const description = descriptions[name];
    return {
      ...(description === undefined ? {} : { title: name, description }),
      ...node,
      ...(node.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
    };
  };

/** Draft-07 reads nothing beside a `$ref`, so that a description needs a wrapper there. */
const withDescription = (
  node: JsonSchemaNode,
  title: string,
  description: string | undefined,
  target: JsonSchemaTarget,
): JsonSchemaNode => {
  if (description === undefined) return node;
  return node.$ref !== undefined && target === 'draft-07'
    ? { title, description, allOf: [{ $ref: node.$ref }] }
    : { title, description, ...node };
};

/** `localShare` as a form would head it: *Local share*. */
const titleOf = (property: string): string => {
  const words = property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
