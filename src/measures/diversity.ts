import { quotient, sum } from '../util/number.ts';

/** How evenly a whole is spread over categories. */
export interface Diversity {
  /** Chance that two draws with replacement differ, `1 - sum p²`. Unit: 0 to 1. */
  readonly blau: number;

  /** {@link blau} corrected for drawing without replacement; `null` for fewer than two items. */
  readonly blauUnbiased: number | null;

  /** {@link blau} as a share of the most that the possible categories allow; `null` for fewer than two of them. */
  readonly iqv: number | null;

  /** Number of equally large categories with the same {@link blau}, `1 / sum p²` (Hill number of order 2). */
  readonly effectiveNumber: number;
}

/**
 * Returns the diversity of counts over categories, or `null` where nothing was counted.
 *
 * `possible` is the number of categories that could have occurred; left out it is the length of `counts`.
 * A category nobody is in and one nobody asked about differ: leave the second out of `possible`.
 *
 * Source: Blau, Inequality and Heterogeneity (1977); Hill, Diversity and Evenness (1973).
 */
export const diversity = (counts: readonly number[], possible: number = counts.length): Diversity | null => {
  const total = sum(counts);
  if (!(total > 0) || counts.some((count) => count < 0)) return null;

  const same = sum(counts.map((count) => (count / total) * (count / total)));
  const blau = 1 - same + 0;
  return {
    blau,
    blauUnbiased: total > 1 ? 1 - sum(counts.map((count) => (count * (count - 1)) / (total * (total - 1)))) : null,
    iqv: possible > 1 ? quotient(blau, 1 - 1 / possible) : null,
    effectiveNumber: 1 / same,
  };
};

/**
 * Returns Shannon entropy and its effective number (Hill number of order 1), or `null` where nothing was counted.
 *
 * Not for assessments: `Math.log` and `Math.exp` are not bit-identical on every engine. Unit of `shannon`: nats.
 */
export const shannonDiversity = (
  counts: readonly number[],
): { readonly shannon: number; readonly effectiveNumber: number } | null => {
  const total = sum(counts);
  if (!(total > 0) || counts.some((count) => count < 0)) return null;

  const shares = counts.filter((count) => count > 0).map((count) => count / total);
  // oxlint-disable-next-line no-restricted-properties -- description only; no assessment reads it.
  const shannon = -sum(shares.map((share) => share * Math.log(share))) + 0;
  // oxlint-disable-next-line no-restricted-properties -- as above.
  return { shannon, effectiveNumber: Math.exp(shannon) };
};
