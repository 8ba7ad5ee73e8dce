import { CLASSES, type Class } from '../results/verdict.ts';
import { atLeast } from '../util/number.ts';
import type { Cuts } from './conventions.ts';

/** Returns the rank of the class that a score falls in: 0 for weak to 3 for strong. */
export const rankAt = (score: number, cuts: Cuts): number => {
  if (atLeast(score, cuts.strong)) return STRONG;
  if (atLeast(score, cuts.positive)) return 2;
  return atLeast(score, cuts.mixed) ? 1 : 0;
};

/** Returns the class of a rank; ranks beyond either end count as that end. */
export const classOf = (rank: number): Class => {
  if (rank <= 0) return 'weak';
  return CLASSES[rank] ?? 'strong';
};

/** Rank of each class: 0 for weak to 3 for strong. */
export const RANK: Readonly<Record<Class, number>> = { weak: 0, mixed: 1, positive: 2, strong: 3 };

/** Rank of the best class: the highest that any cap can leave. */
export const STRONG: number = RANK.strong;
