import * as z from 'zod/mini';
import type { JsonObject, JsonValue } from '../models/shared/json.ts';
import type { NumberShape, Shape, ShapeData, TextShape } from '../util/shape.ts';

/** Makes a zod schema of a shape: it accepts what the shape accepts, for whoever builds on zod or Standard Schema. */
export const zodOf = <Value>(shape: Shape<Value>): z.ZodMiniType<Value> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shape is tied to its type, and the schema is made of the shape
  zodMaker()(shape) as z.ZodMiniType<Value>;

/** Makes zod schemas of shapes, one for each, however many shapes hold it. */
export const zodMaker = (): ((shape: ShapeData) => z.ZodMiniType) => {
  const known = new Map<ShapeData, z.ZodMiniType>();
  const make = (shape: ShapeData): z.ZodMiniType => {
    const before = known.get(shape);
    if (before !== undefined) return before;
    const made = schemaFor(shape, make);
    known.set(shape, made);
    return made;
  };
  return make;
};

/** Accepts whatever JSON can carry. */
export const jsonValueSchema: z.ZodMiniType<JsonValue> = /* @__PURE__ */ z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.readonly(z.array(jsonValueSchema)),
    z.readonly(z.record(z.string(), jsonValueSchema)),
  ]),
);

/** Accepts a JSON object. */
export const jsonObjectSchema: z.ZodMiniType<JsonObject> = /* @__PURE__ */ z.lazy(() =>
  z.readonly(z.record(z.string(), jsonValueSchema)),
);

const schemaFor = (shape: ShapeData, make: (shape: ShapeData) => z.ZodMiniType): z.ZodMiniType => {
  switch (shape.kind) {
    case 'text':
      return z.string().check(...textChecks(shape));
    case 'number':
      return (shape.isWhole ? z.int() : z.number()).check(...numberChecks(shape));
    case 'boolean':
      return z.boolean();
    case 'words': {
      const texts = shape.words.filter((word) => typeof word === 'string');
      return texts.length === shape.words.length ? z.enum(texts) : z.literal(shape.words);
    }
    case 'list': {
      const items = z.array(make(shape.item));
      return z.readonly(shape.isFilled ? items.check(z.minLength(1)) : items);
    }
    case 'record': {
      const fields = [...shape.fields].map(([name, field]): [string, z.ZodMiniType] => {
        const schema = make(field);
        return [name, shape.required.has(name) ? schema : z.exactOptional(schema)];
      });
      return z.readonly(z.strictObject(Object.fromEntries(fields)));
    }
    case 'json':
      if (shape.objects === 0) return jsonValueSchema;
      return shape.objects === 1 ? jsonObjectSchema : z.readonly(z.record(z.string(), jsonObjectSchema));
  }
};

const textChecks = ({ isFilled, pattern, accepts }: TextShape): z.core.$ZodCheck<string>[] => [
  ...(isFilled ? [z.minLength(1), z.regex(/\S/)] : []),
  ...(pattern === undefined ? [] : [z.regex(pattern)]),
  ...(accepts === undefined ? [] : [z.refine<string>(accepts)]),
];

const numberChecks = ({ least, above, most }: NumberShape): z.core.$ZodCheck<number>[] => [
  ...(least === undefined ? [] : [z.minimum(least)]),
  ...(above === undefined ? [] : [z.gt(above)]),
  ...(most === undefined ? [] : [z.maximum(most)]),
];
