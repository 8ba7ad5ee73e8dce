/** The part of JSON Schema that the dossier's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How a value is asked for. */
export type Kind =
  | 'record'
  | 'records'
  | 'choices'
  | 'lines'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'text'
  | 'json'
  | 'fixed';

/** A schema with its reference followed; the description at the reference wins over that of what it refers to. */
export const resolved = (schema: Schema, root: Schema): Schema => {
  const { $ref: ref, ...own } = schema;
  if (ref === undefined) return schema;
  return { ...root.$defs?.[ref.replace('#/$defs/', '')], ...own };
};

/** How to ask for what a schema describes. */
export const kindOf = (schema: Schema, root: Schema): Kind => {
  if (schema.const !== undefined) return 'fixed';
  if (schema.enum !== undefined) return 'choice';
  switch (schema.type) {
    case 'boolean':
      return 'yes-no';
    case 'number':
    case 'integer':
      return 'number';
    case 'string':
      return 'text';
    case 'object':
      return schema.properties === undefined ? 'json' : 'record';
    case 'array': {
      const items = resolved(schema.items ?? {}, root);
      if (items.enum !== undefined) return 'choices';
      return items.properties === undefined ? (items.type === 'string' ? 'lines' : 'json') : 'records';
    }
    default:
      return 'json';
  }
};

/** The name of a property as a label: `legalForm` is "Legal form". */
export const labelOf = (name: string): string => {
  const spaced = name
    .replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
