import * as z from 'zod/mini';
import { schemaOf } from '../schema-of.ts';
import {
  ASSESSMENT_SCHEMA,
  type Assessment,
  type Conflict,
  type ExposureResult,
  type Gap,
  type OverallResult,
  type PluginStamp,
  type ProfileStamp,
  type Recommendation,
} from '../../results/assessment.ts';
import type { CommissionabilityResult } from '../../results/commissionability.ts';
import { findingSchema } from './finding-schemas.ts';
import {
  classSchema,
  each,
  idsSchema,
  list,
  numberSchema,
  ownerSchema,
  propositionSchema,
  shareSchema,
  textSchema,
  verdictSchema,
} from './primitives.ts';
import { propositionResultSchema } from './proposition-schemas.ts';

/** Accepts a {@link PluginStamp}. */
export const pluginStampSchema: z.ZodMiniType<PluginStamp> = /* @__PURE__ */ schemaOf<PluginStamp>()(() =>
  z.readonly(z.strictObject({ name: textSchema, version: textSchema, shares: each(shareSchema) })),
);

/** Accepts a {@link ProfileStamp}. */
export const profileStampSchema: z.ZodMiniType<ProfileStamp> = /* @__PURE__ */ schemaOf<ProfileStamp>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      version: textSchema,
      decidedBy: textSchema,
      decidedOn: textSchema,
      reviewOn: z.exactOptional(textSchema),
    }),
  ),
);

/** Accepts an {@link ExposureResult}. */
export const exposureResultSchema: z.ZodMiniType<ExposureResult> = /* @__PURE__ */ schemaOf<ExposureResult>()(() =>
  z.readonly(
    z.strictObject({
      exposure: textSchema,
      state: z.enum(['established', 'claimed', 'possible', 'absent', 'unanswered', 'not-applicable']),
      losses: z.readonly(z.record(z.string(), shareSchema)),
      severity: z.exactOptional(shareSchema),
      topples: list(propositionSchema),
    }),
  ),
);

/** Accepts a {@link Gap}. */
export const gapSchema: z.ZodMiniType<Gap> = /* @__PURE__ */ schemaOf<Gap>()(() =>
  z.readonly(
    z.strictObject({
      fact: textSchema,
      rules: idsSchema,
      asks: idsSchema,
      reason: z.exactOptional(z.enum(['not-asked', 'not-collected', 'withheld', 'disputed'])),
      weight: numberSchema,
      kind: z.enum(['missing', 'partial', 'weak']),
    }),
  ),
);

/** Accepts a {@link Conflict}. */
export const conflictSchema: z.ZodMiniType<Conflict> = /* @__PURE__ */ schemaOf<Conflict>()(() =>
  z.readonly(
    z.strictObject({
      about: textSchema,
      rule: z.exactOptional(textSchema),
      readings: list(
        z.readonly(
          z.strictObject({
            value: z.unknown(),
            evidence: idsSchema,
            by: z.exactOptional(textSchema),
            counts: z.boolean(),
          }),
        ),
      ),
    }),
  ),
);

/** Accepts a {@link Recommendation}. */
export const recommendationSchema: z.ZodMiniType<Recommendation> = /* @__PURE__ */ schemaOf<Recommendation>()(() =>
  z.readonly(
    z.strictObject({
      message: textSchema,
      data: z.readonly(z.record(z.string(), z.union([z.string(), z.number(), z.readonly(z.array(z.string()))]))),
      rule: textSchema,
      owner: ownerSchema,
      reach: numberSchema,
      evidence: textSchema,
    }),
  ),
);

/** Accepts an {@link OverallResult}. */
export const overallResultSchema: z.ZodMiniType<OverallResult> = /* @__PURE__ */ schemaOf<OverallResult>()(() =>
  z.readonly(
    z.strictObject({
      verdict: verdictSchema,
      limitedBy: z.exactOptional(propositionSchema),
      ofMean: z.exactOptional(classSchema),
      vulnerable: z.boolean(),
    }),
  ),
);

const settledSchema: z.ZodMiniType<CommissionabilityResult['floor']> = /* @__PURE__ */ z.enum([
  'not-now',
  'pilot-only',
  'self-fundable',
  'commissionable-with-changes',
  'commissionable',
]);

/** Accepts a {@link CommissionabilityResult}. */
export const commissionabilityResultSchema: z.ZodMiniType<CommissionabilityResult> =
  /* @__PURE__ */ schemaOf<CommissionabilityResult>()(() =>
    z.readonly(
      z.strictObject({
        intervention: textSchema,
        context: z.exactOptional(textSchema),
        answer: z.union([settledSchema, z.literal('unknown')]),
        floor: settledSchema,
        ceiling: settledSchema,
        gates: list(
          z.readonly(z.strictObject({ rule: textSchema, state: z.enum(['passes', 'mendable', 'blocks', 'open']) })),
        ),
        changes: idsSchema,
        open: idsSchema,
      }),
    ),
  );

/** Accepts an {@link Assessment} of this major version, for instance one that was stored. */
export const assessmentSchema: z.ZodMiniType<Assessment> = /* @__PURE__ */ schemaOf<Assessment>()(() =>
  z.readonly(
    z.strictObject({
      schema: z.literal(ASSESSMENT_SCHEMA),
      engine: z.readonly(z.strictObject({ name: textSchema, version: textSchema })),
      plugins: list(pluginStampSchema),
      profile: profileStampSchema,
      level: textSchema,
      asOf: textSchema,
      propositions: each(propositionResultSchema),
      overall: z.exactOptional(overallResultSchema),
      exposures: list(exposureResultSchema),
      commissionability: list(commissionabilityResultSchema),
      findings: list(findingSchema),
      recommendations: list(recommendationSchema),
      gaps: list(gapSchema),
      conflicts: list(conflictSchema),
    }),
  ),
);
