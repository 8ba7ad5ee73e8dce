import type * as z from 'zod/mini';

/** What a schema is made of, as far as this library builds schemas. */
export type Shape =
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, z.ZodMiniType> }
  | { readonly kind: 'list'; readonly item: z.ZodMiniType }
  | { readonly kind: 'words'; readonly words: readonly (string | number)[] }
  | { readonly kind: 'json' }
  | { readonly kind: 'value' };

/** Looks through marks such as "readonly" and "may be left out" to what a schema is made of. */
export const shapeOf = (schema: z.ZodMiniType): Shape => {
  // oxlint-disable-next-line no-underscore-dangle -- zod's own name; its documented place for library authors
  const def: Def = schema._zod.def;
  switch (def.type) {
    case 'readonly':
    case 'optional':
      return def.innerType === undefined ? VALUE : shapeOf(def.innerType);
    case 'object':
      return { kind: 'record', fields: new Map(Object.entries(def.shape ?? {})) };
    case 'array':
      return def.element === undefined ? VALUE : { kind: 'list', item: def.element };
    case 'enum':
      return { kind: 'words', words: Object.values(def.entries ?? {}) };
    case 'literal':
      return { kind: 'words', words: def.values ?? [] };
    case 'lazy':
    case 'record':
      return { kind: 'json' };
    default:
      return VALUE;
  }
};

/** The schema one step below, or `undefined` when no such place can exist. Anything goes inside plain JSON. */
const schemaBelow = (schema: z.ZodMiniType, segment: string): z.ZodMiniType | undefined => {
  const shape = shapeOf(schema);
  if (shape.kind === 'record') return shape.fields.get(segment);
  if (shape.kind === 'list') return /^(0|[1-9]\d*)$/.test(segment) ? shape.item : undefined;
  return shape.kind === 'json' ? schema : undefined;
};

/** The schema at the end of a path, or `undefined` when no such place can exist. */
export const schemaAt = (root: z.ZodMiniType, segments: readonly string[]): z.ZodMiniType | undefined => {
  let schema: z.ZodMiniType | undefined = root;
  for (const segment of segments) schema = schema && schemaBelow(schema, segment);
  return schema;
};

const VALUE: Shape = { kind: 'value' };

// The parts of zod's definitions that are read here. They are not part of its typed face for schemas in general.
interface Def {
  readonly type: string;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number)[];
}
