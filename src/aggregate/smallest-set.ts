/**
 * Returns the smallest selection for which `suffices` holds; among equals the first in the order of `items`.
 *
 * `suffices` must hold for all items together and, once it holds, for every larger selection. Up to
 * {@link SEARCHED_IN_FULL} items every selection is tried by size; beyond that items are left out one by one, last
 * first, while the rest suffices: then no item of the answer can be spared, but a smaller answer may exist.
 */
export const smallestSet = <Item>(
  items: readonly Item[],
  suffices: (chosen: readonly Item[]) => boolean,
): readonly Item[] => {
  if (items.length > SEARCHED_IN_FULL) return withoutSpare(items, suffices);
  for (let size = 0; size < items.length; size++) {
    const found = firstOfSize(items, size, suffices);
    if (found !== undefined) return found;
  }
  return items;
};

/** Number of items up to which {@link smallestSet} tries every selection: 65,536 of them. */
export const SEARCHED_IN_FULL: number = 16;

const firstOfSize = <Item>(
  items: readonly Item[],
  size: number,
  suffices: (chosen: readonly Item[]) => boolean,
  chosen: readonly Item[] = [],
  from = 0,
): readonly Item[] | undefined => {
  if (chosen.length === size) return suffices(chosen) ? chosen : undefined;
  for (let i = from; i <= items.length - (size - chosen.length); i++) {
    const found = firstOfSize(items, size, suffices, [...chosen, ...items.slice(i, i + 1)], i + 1);
    if (found !== undefined) return found;
  }
  return undefined;
};

const withoutSpare = <Item>(
  items: readonly Item[],
  suffices: (chosen: readonly Item[]) => boolean,
): readonly Item[] => {
  let kept = items;
  for (let last = items.length - 1; last >= 0; last--) {
    const rest = kept.filter((item) => item !== items[last]);
    if (suffices(rest)) kept = rest;
  }
  return kept;
};
