import type { Interval, Range } from '../util/interval.ts';
import { type Tie, realTies } from './network.ts';
import { quotient, sortedBy } from '../util/number.ts';

/** How ties divide between those that cross a boundary and those that stay inside. */
export interface TieCounts {
  /** Ties whose ends lie in different groups. */
  readonly external: number;

  /** Ties whose ends lie in the same group. */
  readonly internal: number;

  /** Ties of which an end's group is not known. Left out means none. */
  readonly unknown?: number;
}

/** The E-I index and the bridging share of one set of ties. */
export interface Bridging {
  /** `(E - I) / (E + I)` over ties of known type: -1 all inside, 1 all across. `null` without such ties. */
  readonly ei: number | null;

  /** Every index that the ties of unknown type still allow; `null` without any tie. */
  readonly eiRange: Range | null;

  /** `E / (E + I)` over ties of known type. Unit: 0 to 1. `null` without such ties. */
  readonly share: number | null;

  /** Every share that the ties of unknown type still allow; `null` without any tie. */
  readonly shareRange: Interval | null;
}

/** The E-I index of a whole network, its groups and its parties. */
export interface ExternalInternal extends Bridging, Required<TieCounts> {
  /**
   * The index if every possible pair were tied: what group sizes alone produce.
   * Read the index against it, never alone. `null` with fewer than two parties of known group.
   */
  readonly baseline: number | null;

  /** One entry a group, in order of name; a tie across counts for the group at each end. */
  readonly groups: readonly (GroupTies & { readonly group: string })[];

  /** One entry a party of known group, in order of identifier. */
  readonly nodes: readonly (GroupTies & { readonly node: string })[];
}

/** Ties of one group or one party, those of unknown type left out. */
export interface GroupTies {
  /** Ties that leave the group. */
  readonly external: number;

  /** Ties inside the group. */
  readonly internal: number;

  /** `(E - I) / (E + I)`; `null` without ties of known type. */
  readonly ei: number | null;
}

/**
 * Returns how far the ties of a network cross the boundary between its groups.
 *
 * The ends of a tie belong to the groups in `groupOf`; a tie with an end that is not listed there is of unknown type
 * and widens the ranges. More bridging is not better as such: ties inside a group are worth something too.
 *
 * Source: Krackhardt and Stern, Informal Networks and Organizational Crises (1988).
 */
export const externalInternal = (ties: readonly Tie[], groupOf: ReadonlyMap<string, string>): ExternalInternal => {
  const real = realTies(ties);
  const known = real.filter(({ from, to }) => groupOf.has(from) && groupOf.has(to));
  const crosses = ({ from, to }: Tie): boolean => groupOf.get(from) !== groupOf.get(to);
  const tiesWhere = (touches: (tie: Tie) => boolean): GroupTies => {
    const mine = known.filter(touches);
    const external = mine.filter(crosses).length;
    const internal = mine.length - external;
    return { external, internal, ei: quotient(external - internal, mine.length) };
  };

  const { external, internal } = tiesWhere(() => true);
  const counts = { external, internal, unknown: real.length - known.length };
  const groups = sortedBy([...new Set(groupOf.values())], (group) => group);
  const nodes = sortedBy([...groupOf.keys()], (node) => node);
  return {
    ...counts,
    ...bridging(counts),
    baseline: baselineIndex(groups.map((group) => [...groupOf.values()].filter((name) => name === group).length)),
    groups: groups.map((group) => ({
      group,
      ...tiesWhere(({ from, to }) => groupOf.get(from) === group || groupOf.get(to) === group),
    })),
    nodes: nodes.map((node) => ({ node, ...tiesWhere(({ from, to }) => from === node || to === node) })),
  };
};

/** Returns the E-I index and the bridging share from counts of ties, with the ranges that unknown ties leave open. */
export const bridging = ({ external, internal, unknown = 0 }: TieCounts): Bridging => {
  const known = external + internal;
  const all = known + unknown;
  return {
    ei: quotient(external - internal, known),
    eiRange:
      all > 0
        ? { low: (external - internal - unknown) / all + 0, high: (external - internal + unknown) / all + 0 }
        : null,
    share: quotient(external, known),
    shareRange: all > 0 ? { low: external / all, high: (external + unknown) / all } : null,
  };
};

/** Returns the E-I index that groups of these sizes have when everyone is tied to everyone; `null` without a pair. */
export const baselineIndex = (sizes: readonly number[]): number | null => {
  const people = sizes.reduce((total, size) => total + size, 0);
  const pairs = (people * (people - 1)) / 2;
  const inside = sizes.reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  return quotient(pairs - 2 * inside, pairs);
};
