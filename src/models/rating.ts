import { filledList, maybe, oneOf, record, shapeOf, type Shape } from '../util/shape.ts';
import { dateShape, textShape } from './shared/primitives.ts';

/**
 * Where somebody sees the subject on the scale of one rule, from what its 0 means to what its 1 means.
 *
 * A judgement and no measurement: it fills what the facts leave open and never overrules them. It counts as much as the
 * evidence about it, at most as moderate. A role rates a rule once; where roles differ, each has its own rating.
 *
 * @example
 * ```ts
 * const rating: Rating = { rule: 'place/member-control', by: 'staff', scores: [0.5, 0.75], on: '2024-05' };
 * ```
 */
export interface Rating {
  /** Id of the rule: a quality, an exposure or a tension. Gates and determinations cannot be rated. */
  readonly rule: string;
  /** In which role somebody rates. Never a name. */
  readonly by: Rater;
  /** The steps that may be true, at least one. Several mean anything from the lowest to the highest. */
  readonly scores: readonly RatingStep[];
  /** When it was rated. ISO date; after the dossier's `asOf` it does not count. */
  readonly on?: string;
  /** What the rating goes by, in few words. */
  readonly note?: string;
}

/** Roles in which somebody rates: who runs, works in, uses or lives by the service, who buys it, and who looks from outside. */
export const RATERS = [
  'mutual',
  'staff',
  'users',
  'community',
  'commissioner',
  'parent',
  'partner',
  'assessor',
] as const;
/** One of {@link RATERS}. */
export type Rater = (typeof RATERS)[number];

/** Steps of a rule's scale. 0 is what its 0 means, 1 what its 1 means. */
export const RATING_STEPS = [0, 0.25, 0.5, 0.75, 1] as const;
/** One of {@link RATING_STEPS}. */
export type RatingStep = (typeof RATING_STEPS)[number];

/** What makes a {@link Rating}. Unknown properties are refused, so a misspelt name cannot pass as "not known". */
export const ratingShape: Shape<Rating> = /* @__PURE__ */ shapeOf<Rating>()(() =>
  record({
    rule: textShape,
    by: oneOf(RATERS),
    scores: filledList(oneOf(RATING_STEPS)),
    on: maybe(dateShape),
    note: maybe(textShape),
  }),
);
