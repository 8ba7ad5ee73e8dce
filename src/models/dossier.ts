import * as z from 'zod/mini';
import { schemaOf } from '../util/schema-of.ts';
import { type CommissioningContext, commissioningContextSchema } from './commissioning-context.ts';
import { type Evidence, evidenceSchema, type Unknown, unknownSchema } from './evidence.ts';
import { type Intervention, interventionSchema } from './intervention.ts';
import type { JsonObject } from './shared/json.ts';
import { type Mutual, mutualSchema } from './mutual.ts';
import { type Rating, ratingSchema } from './rating.ts';
import {
  booleanSchema,
  daySchema,
  jsonObjectSchema,
  maybe,
  maybeList,
  pointerSchema,
  textSchema,
} from './shared/primitives.ts';
import { type Relationship, relationshipSchema } from './relationship.ts';

/** The version of the dossier's shape that this library reads. Older ones are migrated, newer ones refused. */
export const SCHEMA_VERSION = 1;

/**
 * Everything that is known about one subject on one day: the input of an assessment.
 *
 * A property left out is *not known*, and so is an empty list: {@link Dossier.complete} says which lists are whole.
 *
 * @example
 * ```ts
 * const dossier: Dossier = {
 *   schemaVersion: 1,
 *   asOf: '2013-07-01',
 *   mutual: { name: 'Example Mutual', level: 'organisation' },
 * };
 * ```
 */
export interface Dossier {
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** The day for which it is judged; later evidence does not count. A whole ISO date: `2013-07-01`. */
  readonly asOf: string;
  /** What the dossier is called. Changes no score. */
  readonly title?: string;
  /** Whether the subject is made up. */
  readonly fictional?: boolean;
  /** The subject. */
  readonly mutual: Mutual;
  /** Relationships. */
  readonly relationships?: readonly Relationship[];
  /** Interventions. */
  readonly interventions?: readonly Intervention[];
  /** Contracts and other buying arrangements. */
  readonly commissioning?: readonly CommissioningContext[];
  /**
   * Lists that hold all there is, as JSON pointers: `/commissioning`, `/mutual/ownership/stakes`. A list that is not
   * named may go on, and says nothing where it is empty. One that is named and empty, or not there, is a known "none".
   */
  readonly complete?: readonly string[];
  /** What people say of rules for which the facts are not known. */
  readonly ratings?: readonly Rating[];
  /** What stands behind the values. */
  readonly evidence?: readonly Evidence[];
  /** Why values are absent. */
  readonly unknowns?: readonly Unknown[];
  /** Data of plugins: plain JSON by plugin namespace. Not checked here beyond being JSON. */
  readonly extensions?: Readonly<Record<string, JsonObject>>;
}

/** Accepts a {@link Dossier}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const dossierSchema: z.ZodMiniType<Dossier> = /* @__PURE__ */ schemaOf<Dossier>()(() =>
  z.readonly(
    z.strictObject({
      schemaVersion: z.literal(1),
      asOf: daySchema,
      title: maybe(textSchema),
      fictional: maybe(booleanSchema),
      mutual: mutualSchema,
      relationships: maybeList(relationshipSchema),
      interventions: maybeList(interventionSchema),
      commissioning: maybeList(commissioningContextSchema),
      complete: maybeList(pointerSchema),
      ratings: maybeList(ratingSchema),
      evidence: maybeList(evidenceSchema),
      unknowns: maybeList(unknownSchema),
      extensions: maybe(z.readonly(z.record(z.string(), jsonObjectSchema))),
    }),
  ),
);
