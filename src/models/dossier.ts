import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import { type CommissioningContext, commissioningContextShape } from './commissioning-context.ts';
import { type Evidence, evidenceShape, type Unknown, unknownShape } from './evidence.ts';
import { type Intervention, interventionShape } from './intervention.ts';
import type { JsonObject } from './shared/json.ts';
import { type Mutual, mutualShape } from './mutual.ts';
import { type Rating, ratingShape } from './rating.ts';
import { booleanShape, dayShape, jsonObjectsShape, pointerShape, textShape } from './shared/primitives.ts';
import { type Relationship, relationshipShape } from './relationship.ts';

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

/** What makes a {@link Dossier}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const dossierShape: Shape<Dossier> = /* @__PURE__ */ shapeOf<Dossier>()(() =>
  record({
    schemaVersion: oneOf([1]),
    asOf: dayShape,
    title: maybe(textShape),
    fictional: maybe(booleanShape),
    mutual: mutualShape,
    relationships: maybeList(relationshipShape),
    interventions: maybeList(interventionShape),
    commissioning: maybeList(commissioningContextShape),
    complete: maybeList(pointerShape),
    ratings: maybeList(ratingShape),
    evidence: maybeList(evidenceShape),
    unknowns: maybeList(unknownShape),
    extensions: maybe(jsonObjectsShape),
  }),
);
