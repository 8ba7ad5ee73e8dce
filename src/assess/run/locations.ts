import { isRecord } from '../../util/json-pointer.ts';
import type { EvidenceIndex, EvidenceNode, Support } from './evidence.ts';
import { type Position, indexOfOffer, childNamed, namesIn } from './known-values.ts';
import { positionOf, type Step } from '../compose/patterns.ts';

/** What stands behind the known values that a pattern leads to. */
export interface LocatedEvidence {
  /**
   * Whether one and the same stands behind all that is in a part of the dossier: then nobody has looked whether the
   * pattern leads to any value there.
   */
  readonly isAlike: boolean;
  /** What stands behind the values, each once. */
  readonly supports: Support[];
  /** Reliability of each value that stands in no list, or of all that is alike. Unit: 0 to 1. */
  readonly outside: number[];
  /** The values that stand in lists, by outermost list. */
  readonly lists: ItemList[];
}

/** How reliable the items of one list are. */
export interface ItemList {
  /** The list itself, which tells it from others. */
  readonly list: unknown;
  /** Positions of the items, in the order met. */
  readonly positions: number[];
  /** Reliability of the weakest value of each, in the same order. Unit: 0 to 1. */
  readonly weakest: number[];
}

/**
 * Walks a dossier once and answers with what stands behind each pattern, by slot; an empty slot leads to nothing known.
 *
 * A part inside which no evidence speaks of anything is not walked: one thing stands behind all that is in it, and so it
 * does behind every mean of that.
 */
export const evidenceBehind = (
  tree: Step,
  dossier: unknown,
  { tree: evidence, assertion }: EvidenceIndex,
  position?: Position,
): readonly (LocatedEvidence | undefined)[] => {
  const found: (LocatedEvidence | undefined)[] = [];

  const walk = (step: Step, value: unknown, about: EvidenceNode | undefined, by: Support, item?: Item): void => {
    if (item === undefined && isBare(about)) {
      putAlike(step, by);
      return;
    }
    if (step.slot !== undefined) leaves(value, step.isFrame, about, by, item, step.slot);
    // Iterators and array patterns would cost more than what they lead to.
    for (let i = 0; i < step.next.length; i++) {
      const next = step.next[i];
      if (next === undefined) continue;
      if (next.name === '*') {
        if (!Array.isArray(value)) continue;
        for (let index = 0; index < value.length; index++) walkItem(next, value, index, about, by, item);
      } else if (next.name === '@') {
        const index = indexOfOffer(step.name, position);
        if (Array.isArray(value) && index !== undefined) walkItem(next, value, index, about, by, item);
      } else {
        const child = childNamed(value, next.name);
        if (child === undefined) continue;
        const below = about?.below.get(next.name);
        walk(next, child, below, below?.support ?? by, item ?? itemNamed(value, next.position));
      }
    }
  };

  const putAlike = ({ slots, frames }: Step, by: Support): void => {
    const alike = { isAlike: true, supports: [by], outside: [by.reliability], lists: [] };
    for (let i = 0; i < slots.length; i++) found[slots[i] ?? 0] = alike;
    for (const slot of frames) found[slot] = { isAlike: true, supports: [by], outside: [], lists: [] };
  };

  const walkItem = (
    step: Step,
    list: readonly unknown[],
    index: number,
    about: EvidenceNode | undefined,
    by: Support,
    item: Item | undefined,
  ): void => {
    const value = list[index];
    if (value === undefined) return;
    const below = about?.below.get(String(index));
    walk(step, value, below, below?.support ?? by, item ?? { list, position: index });
  };

  /** Puts down the single values at and below a place; ids name things and say nothing about them. */
  const leaves = (
    value: unknown,
    isFrame: boolean,
    about: EvidenceNode | undefined,
    by: Support,
    item: Item | undefined,
    slot: number,
  ): void => {
    const names = namesIn(value);
    if (names.length === 0) {
      const here = found[slot];
      if (here === undefined) found[slot] = opened(isFrame, by, item);
      else putDown(here, isFrame, by, item);
      return;
    }
    for (const name of names) {
      const child = childNamed(value, name);
      if (child === undefined || name === 'id') continue;
      const below = about?.below.get(name);
      const place = item ?? itemNamed(value, positionOf(name));
      const isFrameToo = name === 'level' ? isMutual(value, dossier) : name === 'asOf' && value === dossier;
      leaves(child, isFrameToo, below, below?.support ?? by, place, slot);
    }
  };

  walk(tree, dossier, evidence, evidence.support ?? assertion);
  return found;
};

/** The outermost list that a value stands in, and where in it. */
interface Item {
  readonly list: unknown;
  readonly position: number;
}

/** Whether no evidence is about anything inside a place. */
const isBare = (about: EvidenceNode | undefined): boolean => about === undefined || about.below.size === 0;

const isMutual = (value: unknown, dossier: unknown): boolean => isRecord(dossier) && dossier.mutual === value;

const itemNamed = (list: unknown, position: number | undefined): Item | undefined =>
  position === undefined ? undefined : { list, position };

/** Most patterns lead to values of one list behind which one thing stands: lists of one, made to measure. */
const opened = (isFrame: boolean, support: Support, item: Item | undefined): LocatedEvidence => {
  const { reliability } = support;
  const isOutside = !isFrame && item === undefined;
  return {
    isAlike: false,
    supports: [support],
    outside: isOutside ? [reliability] : [],
    lists: isFrame || item === undefined ? [] : [listFrom(item, reliability)],
  };
};

const listFrom = ({ list, position }: Item, reliability: number): ItemList => ({
  list,
  positions: [position],
  weakest: [reliability],
});

const putDown = (
  { supports, outside, lists }: LocatedEvidence,
  isFrame: boolean,
  support: Support,
  item: Item | undefined,
): void => {
  if (supports.at(-1) !== support && !supports.includes(support)) supports.push(support);
  if (isFrame) return;
  const { reliability } = support;
  if (item === undefined) {
    outside.push(reliability);
    return;
  }
  const items = lists.at(-1);
  if (items === undefined || items.list !== item.list) {
    lists.push(listFrom(item, reliability));
    return;
  }
  const last = items.positions.length - 1;
  if (items.positions[last] !== item.position) {
    items.positions.push(item.position);
    items.weakest.push(reliability);
  } else if (reliability < (items.weakest[last] ?? 1)) items.weakest[last] = reliability;
};
