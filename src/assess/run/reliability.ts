import type { Support } from './evidence.ts';
import type { LocatedEvidence, ItemList } from './locations.ts';

/** Ids of everything behind the values; most facts rest on one set of items, which is in order already. */
export const evidenceOf = (found: readonly LocatedEvidence[]): readonly string[] => {
  let first: Support | undefined;
  let ids: Set<string> | undefined;
  for (const { supports } of found) {
    for (const support of supports) {
      if (support === first || support.evidence.length === 0) continue;
      if (first === undefined) first = support;
      else {
        ids ??= new Set(first.evidence);
        for (const id of support.evidence) ids.add(id);
      }
    }
  }
  return ids === undefined ? (first?.evidence ?? NONE) : [...ids].sort();
};

/**
 * Single values: the weakest counts. Items of a list: each is as reliable as its weakest value, and the list as their
 * mean by the weights of the aggregation.
 */
export const reliabilityOf = (found: readonly LocatedEvidence[], weights: readonly number[] | undefined): number => {
  // Array patterns would cost an iterator each.
  const first = found.length === 1 ? found[0] : undefined;
  const only = first?.lists[0];
  if (only !== undefined && first?.outside.length === 0 && first.lists.length === 1) return meanOf(only, weights);
  let weakest = 1;
  const lists: ItemList[] = [];
  for (const one of found) {
    for (const reliability of one.outside) if (reliability < weakest) weakest = reliability;
    for (const list of one.lists) {
      const at = lists.findIndex((other) => other.list === list.list);
      const before = lists[at];
      if (before === undefined) lists.push(list);
      else lists[at] = joined(before, list);
    }
  }
  for (const list of lists) weakest = Math.min(weakest, meanOf(list, weights));
  return weakest;
};

/** Each item as reliable as its weakest value under either pattern. */
const joined = (one: ItemList, other: ItemList): ItemList => {
  const positions = [...one.positions];
  const weakest = [...one.weakest];
  for (let i = 0; i < other.positions.length; i++) {
    const position = other.positions[i] ?? 0;
    const reliability = other.weakest[i] ?? 1;
    const at = positions[i] === position ? i : positions.indexOf(position);
    if (at < 0) {
      positions.push(position);
      weakest.push(reliability);
    } else if (reliability < (weakest[at] ?? 1)) weakest[at] = reliability;
  }
  return { list: one.list, positions, weakest };
};

const meanOf = ({ positions, weakest }: ItemList, weights: readonly number[] | undefined): number => {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < positions.length; i++) {
    const weight = weights === undefined ? 1 : (weights[positions[i] ?? 0] ?? 0);
    total += weight;
    sum += weight * (weakest[i] ?? 1);
  }
  if (total > 0) return Math.min(1, sum / total);
  return weights === undefined ? 1 : meanOf({ list: '', positions, weakest }, undefined);
};

const NONE: readonly string[] = [];
