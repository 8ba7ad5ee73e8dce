import type * as z from 'zod/mini';
import { type CommissioningContext, commissioningContextShape } from '../models/commissioning-context.ts';
import { type Dossier, dossierShape } from '../models/dossier.ts';
import { type Evidence, evidenceShape, type Unknown, unknownShape } from '../models/evidence.ts';
import { type Intervention, interventionShape } from '../models/intervention.ts';
import { type Mutual, mutualShape } from '../models/mutual.ts';
import { type Rating, ratingShape } from '../models/rating.ts';
import { type Relationship, relationshipShape } from '../models/relationship.ts';
import { type RecordName, recordShapes } from '../models/schemas/records.ts';
import { zodOf } from './zod-of.ts';

/** Accepts a {@link Dossier}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const dossierSchema: z.ZodMiniType<Dossier> = /* @__PURE__ */ zodOf(dossierShape);

/** Accepts a {@link Mutual}. */
export const mutualSchema: z.ZodMiniType<Mutual> = /* @__PURE__ */ zodOf(mutualShape);

/** Accepts a {@link Relationship}. */
export const relationshipSchema: z.ZodMiniType<Relationship> = /* @__PURE__ */ zodOf(relationshipShape);

/** Accepts an {@link Intervention}. */
export const interventionSchema: z.ZodMiniType<Intervention> = /* @__PURE__ */ zodOf(interventionShape);

/** Accepts a {@link CommissioningContext}. */
export const commissioningContextSchema: z.ZodMiniType<CommissioningContext> =
  /* @__PURE__ */ zodOf(commissioningContextShape);

/** Accepts an {@link Evidence}. */
export const evidenceSchema: z.ZodMiniType<Evidence> = /* @__PURE__ */ zodOf(evidenceShape);

/** Accepts a {@link Rating}. */
export const ratingSchema: z.ZodMiniType<Rating> = /* @__PURE__ */ zodOf(ratingShape);

/** Accepts an {@link Unknown}. */
export const unknownSchema: z.ZodMiniType<Unknown> = /* @__PURE__ */ zodOf(unknownShape);

/** The schema of any record of a dossier, such as `Finances`. */
export const modelSchema = (name: RecordName): z.ZodMiniType => zodOf(recordShapes()[name]);
