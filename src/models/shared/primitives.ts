import * as z from 'zod/mini';
import { isIsoDate } from '../../util/dates.ts';
import { schemaOf } from '../../util/schema-of.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** Accepts a text with at least one character that can be seen: blank text would pass for knowledge. */
export const textSchema: z.ZodMiniType<string> = /* @__PURE__ */ schemaOf<string>()(() =>
  z.string().check(z.minLength(1), z.regex(/\S/)),
);

/** Accepts a real calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const dateSchema: z.ZodMiniType<string> = /* @__PURE__ */ schemaOf<string>()(() =>
  z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/), z.refine(isIsoDate)),
);

/** Accepts one real day, `YYYY-MM-DD`. */
export const daySchema: z.ZodMiniType<string> = /* @__PURE__ */ schemaOf<string>()(() =>
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isIsoDate)),
);

/** Accepts a JSON pointer (RFC 6901). */
export const pointerSchema: z.ZodMiniType<string> = /* @__PURE__ */ schemaOf<string>()(() =>
  z.string().check(z.regex(/^(\/([^/~]|~[01])*)*$/)),
);

/** Accepts a share: 0 to 1, both ends included. */
export const shareSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() =>
  z.number().check(z.minimum(0), z.maximum(1)),
);

/** Accepts a change in share: -1 to 1, both ends included. */
export const changeSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() =>
  z.number().check(z.minimum(-1), z.maximum(1)),
);

/** Accepts a whole number from 0. */
export const countSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() => z.int().check(z.minimum(0)));

/** Accepts a number from 0: money, months, hours. */
export const amountSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() =>
  z.number().check(z.minimum(0)),
);

/** Accepts a number above 0. */
export const positiveSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() =>
  z.number().check(z.positive()),
);

/** Accepts any finite number. */
export const numberSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() => z.number());

/** Accepts a number from 1 to 5. */
export const fivePointSchema: z.ZodMiniType<number> = /* @__PURE__ */ schemaOf<number>()(() =>
  z.number().check(z.minimum(1), z.maximum(5)),
);

/** Accepts `true` or `false`. */
export const booleanSchema: z.ZodMiniType<boolean> = /* @__PURE__ */ schemaOf<boolean>()(() => z.boolean());

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

/** Marks a property that may be left out, which means "not known". */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> =>
  z.exactOptional(schema);

/** Marks a list that may be left out, which means "not known"; a dossier says apart which lists are complete. */
export const maybeList = <Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniExactOptional<z.ZodMiniReadonly<z.ZodMiniArray<Schema>>> => z.exactOptional(z.readonly(z.array(schema)));
