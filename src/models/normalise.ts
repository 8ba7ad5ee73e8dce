import type * as z from 'zod/mini';
import type { Known } from './known.ts';
import { shapeOf } from './shape.ts';

/**
 * Rewrites a checked value with every key present, in the order of its schema.
 *
 * Keys of plain JSON (extensions, what evidence says) are sorted, so that the order in which a file was written changes
 * no byte of what follows.
 */
export const normalise = <Model>(schema: z.ZodMiniType<Model>, value: Model): Known<Model> =>
  // The schema is tied to `Model`, so that filling its keys in makes the `Known` of it.
  fill(schema, value) as Known<Model>;

const fill = (schema: z.ZodMiniType, value: unknown): unknown => {
  if (value === undefined) return undefined;
  const shape = shapeOf(schema);
  if (shape.kind === 'list') return (value as readonly unknown[]).map((item) => fill(shape.item, item));
  if (shape.kind === 'json') return sorted(value);
  if (shape.kind !== 'record') return value;
  const known = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const [name, field] of shape.fields) result[name] = fill(field, known[name]);
  return result;
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((name) => [name, sorted(record[name])]),
  );
};
