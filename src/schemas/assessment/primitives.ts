import * as z from 'zod/mini';
import type { Bounds, Class, Owner, PropositionId, Verdict } from '../../results/verdict.ts';

/** Accepts a text with at least one character. */
export const textSchema: z.ZodMiniType<string> = /* @__PURE__ */ z.string().check(/* @__PURE__ */ z.minLength(1));

/** Accepts any finite number. */
export const numberSchema: z.ZodMiniType<number> = /* @__PURE__ */ z.number();

/** Accepts 0 to 1, with the play that sums of floating-point numbers need. */
export const shareSchema: z.ZodMiniType<number> = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.minimum(0), /* @__PURE__ */ z.maximum(1.000_001));

/** Accepts a whole number from 0 up. */
export const countSchema: z.ZodMiniType<number> = /* @__PURE__ */ z
  .number()
  .check(/* @__PURE__ */ z.minimum(0), /* @__PURE__ */ z.multipleOf(1));

/** A list that nobody changes. */
export const list = <Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniReadonly<z.ZodMiniArray<Schema>> =>
  z.readonly(z.array(schema));

/** Accepts a list of ids. */
export const idsSchema: z.ZodMiniType<readonly string[]> = /* @__PURE__ */ list(textSchema);

/** One value for each proposition. */
export const each = <Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Readonly<Record<PropositionId, Value>>> =>
  z.readonly(z.strictObject({ relationships: schema, capabilities: schema, place: schema }));

/** Accepts a {@link PropositionId}. */
export const propositionSchema: z.ZodMiniType<PropositionId> = /* @__PURE__ */ z.enum([
  'relationships',
  'capabilities',
  'place',
]);

/** Accepts a {@link Class}. */
export const classSchema: z.ZodMiniType<Class> = /* @__PURE__ */ z.enum(['weak', 'mixed', 'positive', 'strong']);

/** Accepts a {@link Verdict}. */
export const verdictSchema: z.ZodMiniType<Verdict> = /* @__PURE__ */ z.enum([
  'weak',
  'mixed',
  'positive',
  'strong',
  'insufficient-evidence',
  'not-applicable',
]);

/** Accepts an {@link Owner}. */
export const ownerSchema: z.ZodMiniType<Owner> = /* @__PURE__ */ z.enum([
  'mutual',
  'commissioner',
  'parent',
  'partner',
  'policy',
]);

/** Accepts {@link Bounds}. */
export const boundsSchema: z.ZodMiniType<Bounds> = /* @__PURE__ */ z.readonly(
  /* @__PURE__ */ z.strictObject({ low: shareSchema, centre: shareSchema, high: shareSchema }),
);
