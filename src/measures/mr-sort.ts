import { atLeast, sum, TOLERANCE } from '../util/number.ts';

/** A category, what it takes to enter it, and what bars it. */
export interface SortCategory {
  /** The category. */
  readonly id: string;

  /** Least performance on every criterion that speaks for the category. */
  readonly profile: readonly number[];

  /**
   * Performance on a criterion that bars the category: at it or worse. `null` for a criterion without veto.
   * Left out means that none has one.
   */
  readonly vetoes?: readonly (number | null)[];
}

/** How MR-Sort assigns an option. */
export interface SortModel {
  /** For every criterion whether more or less is better. */
  readonly directions: readonly ('max' | 'min')[];

  /** Weight of every criterion, in any unit. */
  readonly weights: readonly number[];

  /** Weight that must speak for a category, in the same unit. */
  readonly majority: number;

  /** Categories with a profile, best first. */
  readonly categories: readonly SortCategory[];

  /** The category of what enters none of them. */
  readonly otherwise: string;
}

/**
 * Returns the best category whose profile enough criteria reach and that no criterion bars.
 *
 * An alternative reading for reviewers, not the verdict: with few criteria that are nearly yes or no it is all or
 * nothing around the majority.
 *
 * Source: Leroy, Mousseau and Pirlot, Learning the Parameters of a Multiple Criteria Sorting Method (2011); vetoes are
 * not strict, as in the R package MCDA.
 */
export const mrSort = (performance: readonly number[], model: SortModel): string =>
  model.categories.find(
    ({ profile, vetoes = [] }) => isSupported(performance, profile, model) && !isBarred(performance, vetoes, model),
  )?.id ?? model.otherwise;

const isSupported = (
  performance: readonly number[],
  profile: readonly number[],
  { directions, weights, majority }: SortModel,
): boolean => {
  const speaks = profile.map((least, index) => {
    const value = performance[index];
    if (value === undefined) return 0;
    const reached = directions[index] === 'min' ? atLeast(least, value) : atLeast(value, least);
    return reached ? (weights[index] ?? 0) : 0;
  });
  return sum(speaks) >= majority - TOLERANCE;
};

const isBarred = (
  performance: readonly number[],
  vetoes: readonly (number | null)[],
  { directions }: SortModel,
): boolean =>
  vetoes.some((veto, index) => {
    const value = performance[index];
    if (veto === null || value === undefined) return false;
    return directions[index] === 'min' ? atLeast(value, veto) : atLeast(veto, value);
  });
