import { type Tie, realTies } from './network.ts';
import { quotient } from '../util/number.ts';

/** How far directed ties are returned, in the two forms that the literature does not keep apart. */
export interface Reciprocity {
  /** Share of ties that are returned. Unit: 0 to 1. `null` without ties. */
  readonly edge: number | null;

  /** Share of tied pairs in which both name the other. Unit: 0 to 1. `null` without ties. */
  readonly dyad: number | null;
}

/**
 * Returns the reciprocity of directed ties; say which form is meant when printing one.
 *
 * Ties to oneself are left out and several ties one way count once. Only for data where both sides were asked:
 * an unasked side looks like an unreturned tie.
 */
export const reciprocity = (ties: readonly Tie[]): Reciprocity => {
  const real = realTies(ties);
  const reached = new Map<string, Set<string>>();
  for (const { from, to } of real) reached.set(from, (reached.get(from) ?? new Set<string>()).add(to));

  const edges = [...reached].flatMap(([from, tos]) => [...tos].map((to) => ({ from, to })));
  const returned = edges.filter(({ from, to }) => reached.get(to)?.has(from) === true).length;
  return {
    edge: quotient(returned, edges.length),
    dyad: quotient(returned / 2, edges.length - returned / 2),
  };
};
