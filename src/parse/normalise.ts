import type * as z from 'zod/mini';
import { deeplyFrozen } from '../util/frozen.ts';
import { isRecord } from '../util/json-pointer.ts';
import { noNegativeZero } from '../util/number.ts';
import type { Known } from '../models/shared/known.ts';
import { shapeOf } from './shape.ts';

/**
 * Rewrites a checked value with every key present, in the order of its schema.
 *
 * Keys of plain JSON (extensions, what evidence says) are sorted, so that the order in which a file was written changes
 * no byte of what follows. The result is frozen: what facts are handed, no fact can change.
 */
export const normalise = <Model>(schema: z.ZodMiniType<Model>, value: unknown): Known<Model> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is tied to `Model`, so filling its keys in makes its `Known`
  deeplyFrozen(fill(schema, value)) as Known<Model>;

const fill = (schema: z.ZodMiniType, value: unknown): unknown => {
  if (value === undefined) return undefined;
  const shape = shapeOf(schema);
  if (shape.kind === 'list') return Array.isArray(value) ? value.map((item) => fill(shape.item, item)) : undefined;
  if (shape.kind === 'json') return sorted(value);
  if (typeof value === 'number') return noNegativeZero(value);
  if (shape.kind !== 'record' || !isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, field] of shape.fields) result[name] = fill(field, value[name]);
  return result;
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value === 'number') return noNegativeZero(value);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
};
