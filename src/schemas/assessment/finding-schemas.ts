import * as z from 'zod/mini';
import { schemaOf } from '../schema-of.ts';
import type {
  ErroredFinding,
  Finding,
  JudgedFinding,
  Limb,
  MessageValue,
  NotApplicableFinding,
  RatedBy,
  Read,
  Role,
  UnknownFinding,
} from '../../results/finding.ts';
import {
  boundsSchema,
  idsSchema,
  list,
  numberSchema,
  ownerSchema,
  propositionSchema,
  shareSchema,
  textSchema,
} from './primitives.ts';
import type { Grade } from '../../results/verdict.ts';

/** Accepts a {@link Read}. */
export const readSchema: z.ZodMiniType<Read> = /* @__PURE__ */ schemaOf<Read>()(() =>
  z.readonly(
    z.strictObject({
      fact: textSchema,
      answer: z.optional(z.unknown()),
      pointers: idsSchema,
      evidence: idsSchema,
      reliability: z.exactOptional(shareSchema),
    }),
  ),
);

/** Accepts a {@link Limb}. */
export const limbSchema: z.ZodMiniType<Limb> = /* @__PURE__ */ schemaOf<Limb>()(() =>
  z.readonly(z.strictObject({ limb: textSchema, state: z.enum(['holds', 'fails', 'doubtful', 'unknown']) })),
);

const roleSchema: z.ZodMiniType<Role> = /* @__PURE__ */ z.enum([
  'quality',
  'exposure',
  'gate',
  'tension',
  'determination',
]);
const gradeSchema: z.ZodMiniType<Grade> = /* @__PURE__ */ z.enum(['high', 'moderate', 'low', 'very-low', 'none']);
const valueSchema: z.ZodMiniType<MessageValue> = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.string(),
  numberSchema,
  /* @__PURE__ */ list(/* @__PURE__ */ z.string()),
]);

/** What every finding has. A function, so that each kind of finding is one flat strict object. */
const base = () => ({
  message: textSchema,
  data: z.readonly(z.record(z.string(), valueSchema)),
  rule: textSchema,
  plugin: textSchema,
  role: roleSchema,
  proposition: z.exactOptional(propositionSchema),
  theme: textSchema,
  intervention: z.exactOptional(textSchema),
  context: z.exactOptional(textSchema),
  reads: list(readSchema),
  parameters: z.readonly(z.record(z.string(), numberSchema)),
});

const rangeSchema = () => z.readonly(z.strictObject({ low: shareSchema, high: shareSchema }));

/** Accepts a {@link RatedBy}. */
const ratedBySchema: z.ZodMiniType<RatedBy> = /* @__PURE__ */ schemaOf<RatedBy>()(() =>
  z.readonly(
    z.strictObject({
      by: idsSchema,
      score: rangeSchema(),
      facts: z.exactOptional(rangeSchema()),
      factsGrade: z.exactOptional(gradeSchema),
      pointers: idsSchema,
      evidence: idsSchema,
      reliability: shareSchema,
    }),
  ),
);

/** Accepts a {@link JudgedFinding}. */
export const judgedFindingSchema: z.ZodMiniType<JudgedFinding> = /* @__PURE__ */ schemaOf<JudgedFinding>()(() =>
  z.readonly(
    z.strictObject({
      ...base(),
      outcome: z.literal('judged'),
      score: rangeSchema(),
      reliability: shareSchema,
      grade: gradeSchema,
      bounds: boundsSchema,
      readings: z.exactOptional(list(rangeSchema())),
      rated: z.exactOptional(ratedBySchema),
      inHandsOf: list(ownerSchema),
      answer: z.exactOptional(textSchema),
      limbs: z.exactOptional(list(limbSchema)),
    }),
  ),
);

/** Accepts an {@link UnknownFinding}. */
export const unknownFindingSchema: z.ZodMiniType<UnknownFinding> = /* @__PURE__ */ schemaOf<UnknownFinding>()(() =>
  z.readonly(z.strictObject({ ...base(), outcome: z.literal('unknown'), missing: idsSchema })),
);

/** Accepts a {@link NotApplicableFinding}. */
export const notApplicableFindingSchema: z.ZodMiniType<NotApplicableFinding> =
  /* @__PURE__ */ schemaOf<NotApplicableFinding>()(() =>
    z.readonly(z.strictObject({ ...base(), outcome: z.literal('not-applicable') })),
  );

/** Accepts an {@link ErroredFinding}. */
export const erroredFindingSchema: z.ZodMiniType<ErroredFinding> = /* @__PURE__ */ schemaOf<ErroredFinding>()(() =>
  z.readonly(
    z.strictObject({
      ...base(),
      outcome: z.literal('errored'),
      error: z.string(),
      fault: z.enum(['fact', 'threw', 'score', 'message', 'answer', 'data']),
    }),
  ),
);

/** Accepts a {@link Finding} of any outcome. */
export const findingSchema: z.ZodMiniType<Finding> = /* @__PURE__ */ z.union([
  judgedFindingSchema,
  unknownFindingSchema,
  notApplicableFindingSchema,
  erroredFindingSchema,
]);
