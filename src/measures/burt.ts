import { type Network, nodesOf, realTies } from './network.ts';
import { sortedBy, sum } from '../util/number.ts';

/** Ronald Burt's two measures of how one party stands between others. */
export interface StructuralHoles {
  /**
   * How far a party's contacts lead back to each other; lower is more brokerage.
   * No unit. Above 0 and not bounded by 1: small dense networks exceed it, and no clamp hides that.
   * `null` for a party without ties.
   */
  readonly constraint: number | null;

  /**
   * Number of contacts less what they repeat of each other. Unit: contacts.
   * `null` for a party without ties.
   */
  readonly effectiveSize: number | null;
}

/**
 * Returns Burt's constraint and effective size of every party in a network.
 *
 * With `z(i,j) = a(i,j) + a(j,i)` and `p(i,j) = z(i,j) / sum z(i,k)`, constraint is the sum over contacts `j`
 * of `(p(i,j) + sum p(i,q) p(q,j))²`, and effective size the sum of `1 - sum p(i,q) z(j,q) / max z(j,k)`.
 *
 * Both need the ties *between* the contacts: where only one's own ties were asked for, the answer is not known,
 * and the caller must not call this. They describe a position; a low constraint is power to broker, not value.
 *
 * Source: Burt, Structural Holes (1992); Borgatti, Structural Holes: Unpacking Burt's Redundancy Measures (1997).
 */
export const burt = (network: Network): ReadonlyMap<string, StructuralHoles> => {
  const strength = strengths(network);
  return new Map(nodesOf(network).map((node) => [node, structuralHoles(strength, node)]));
};

type Strength = ReadonlyMap<string, ReadonlyMap<string, number>>;

const structuralHoles = (strength: Strength, node: string): StructuralHoles => {
  const contacts = sortedBy([...(strength.get(node)?.keys() ?? [])], (contact) => contact);
  if (contacts.length === 0) return { constraint: null, effectiveSize: null };

  const constraint = contacts.map((j) => {
    const through = contacts.filter((q) => q !== j).map((q) => share(strength, node, q) * share(strength, q, j));
    const invested = share(strength, node, j) + sum(through);
    return invested * invested;
  });
  const unrepeated = contacts.map((j) => {
    const strongest = Math.max(...(strength.get(j)?.values() ?? []));
    const repeats = contacts
      .filter((q) => q !== j)
      .map((q) => (share(strength, node, q) * tie(strength, j, q)) / strongest);
    return 1 - sum(repeats);
  });
  return { constraint: sum(constraint), effectiveSize: sum(unrepeated) };
};

const tie = (strength: Strength, a: string, b: string): number => strength.get(a)?.get(b) ?? 0;

const share = (strength: Strength, a: string, b: string): number =>
  tie(strength, a, b) / sum([...(strength.get(a)?.values() ?? [])]);

/** Both directions summed; an undirected tie counts in each, which leaves every proportion as it is. */
const strengths = ({ ties }: Network): Strength => {
  const strength = new Map<string, Map<string, number>>();
  const put = (a: string, b: string, weight: number): void => {
    const row = strength.get(a) ?? new Map<string, number>();
    strength.set(a, row.set(b, (row.get(b) ?? 0) + weight));
  };
  for (const { from, to, weight = 1 } of realTies(ties)) {
    put(from, to, weight);
    put(to, from, weight);
  }
  return strength;
};
