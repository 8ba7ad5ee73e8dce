import * as z from 'zod/mini';
import { schemaOf } from '../schema-of.ts';
import {
  boundsSchema,
  classSchema,
  countSchema,
  idsSchema,
  list,
  numberSchema,
  propositionSchema,
  shareSchema,
  textSchema,
  verdictSchema,
} from './primitives.ts';
import type {
  Contribution,
  Leanings,
  Limit,
  PropositionResult,
  ThemeResult,
  Vulnerability,
} from '../../results/proposition.ts';

/** Accepts a {@link Contribution}. */
export const contributionSchema: z.ZodMiniType<Contribution> = /* @__PURE__ */ schemaOf<Contribution>()(() =>
  z.readonly(z.strictObject({ rule: textSchema, weight: shareSchema, value: numberSchema })),
);

/** Accepts a {@link ThemeResult}. */
export const themeResultSchema: z.ZodMiniType<ThemeResult> = /* @__PURE__ */ schemaOf<ThemeResult>()(() =>
  z.readonly(
    z.strictObject({
      theme: textSchema,
      weight: shareSchema,
      bounds: z.exactOptional(boundsSchema),
      coverage: z.exactOptional(shareSchema),
      indicated: z.exactOptional(classSchema),
    }),
  ),
);

/** Accepts {@link Leanings}. */
const leaningsSchema: z.ZodMiniType<Leanings> = /* @__PURE__ */ schemaOf<Leanings>()(() =>
  z.readonly(
    z.strictObject({
      favourable: countSchema,
      unfavourable: countSchema,
      mixed: countSchema,
      open: countSchema,
      unknown: countSchema,
    }),
  ),
);

/** Accepts a {@link Limit}. */
const limitSchema: z.ZodMiniType<Limit> = /* @__PURE__ */ schemaOf<Limit>()(() =>
  z.discriminatedUnion('kind', [
    z.readonly(z.strictObject({ kind: z.literal('cap'), rule: textSchema, max: classSchema })),
    z.readonly(z.strictObject({ kind: z.literal('burden-of-proof'), floor: classSchema, indicated: classSchema })),
    z.readonly(z.strictObject({ kind: z.literal('answered'), answered: shareSchema, minimum: shareSchema })),
    z.readonly(z.strictObject({ kind: z.literal('coverage'), coverage: shareSchema, minimum: shareSchema })),
  ]),
);

/** Accepts a {@link Vulnerability}. */
export const vulnerabilitySchema: z.ZodMiniType<Vulnerability> = /* @__PURE__ */ schemaOf<Vulnerability>()(() =>
  z.readonly(
    z.strictObject({
      state: z.enum(['vulnerable', 'possibly-vulnerable', 'not-shown', 'not-assessable']),
      because: idsSchema,
      stressed: verdictSchema,
      established: idsSchema,
      possible: idsSchema,
      unanswered: idsSchema,
    }),
  ),
);

/** Accepts a {@link PropositionResult}. */
export const propositionResultSchema: z.ZodMiniType<PropositionResult> = /* @__PURE__ */ schemaOf<PropositionResult>()(
  () =>
    z.readonly(
      z.strictObject({
        proposition: propositionSchema,
        verdict: verdictSchema,
        indicated: z.exactOptional(classSchema),
        claimed: z.exactOptional(classSchema),
        floor: z.exactOptional(classSchema),
        ceiling: z.exactOptional(classSchema),
        bounds: z.exactOptional(boundsSchema),
        coverage: shareSchema,
        answered: shareSchema,
        rated: z.exactOptional(shareSchema),
        confidence: z.exactOptional(z.enum(['high', 'moderate', 'low', 'very-low'])),
        leaning: z.enum(['favourable', 'unfavourable', 'both', 'none']),
        leanings: leaningsSchema,
        certainty: z.exactOptional(z.enum(['settled', 'leaning', 'open'])),
        themes: list(themeResultSchema),
        weakestTheme: z.exactOptional(textSchema),
        imbalanced: z.boolean(),
        contributions: list(contributionSchema),
        limitedBy: list(limitSchema),
        vulnerability: vulnerabilitySchema,
      }),
    ),
);
