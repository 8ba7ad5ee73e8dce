import type { Support } from './evidence.ts';
import type { LocatedEvidence } from './locations.ts';

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

/** Reliability of the weakest value behind a fact: what is known if it needs all of them. */
export const reliabilityOf = (found: readonly LocatedEvidence[]): number => {
  let weakest = 1;
  for (const { reliabilities } of found) for (const one of reliabilities) weakest = Math.min(weakest, one);
  return weakest;
};

const NONE: readonly string[] = [];
