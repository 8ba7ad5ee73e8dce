import { childOf, isRecord } from '../util/json-pointer.ts';
import type { EvidenceIndex, EvidenceNode, Support } from './evidence.ts';
import { pointerTo, positionOf, type Step } from './patterns.ts';

/** Where an offer stands in its dossier. */
export interface Position {
  /** Position of its intervention. */
  readonly intervention: number;
  /** Position of its context; `undefined` when the dossier names none. */
  readonly context: number | undefined;
}

/** The known values that a pattern leads to. */
export interface Found {
  /** Where they stand, down to the single values; meaningless where nobody asked for pointers. */
  readonly pointers: string[];
  /** What stands behind them, each once. */
  readonly supports: Support[];
  /** Reliability of each value that stands in no list. Unit: 0 to 1. */
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
 * Walks a dossier once and answers with what each pattern leads to, by slot; an empty slot leads to nothing known.
 *
 * Pointers are spelt out only where they are asked for: they would be most of the work of a verdict.
 */
export const foundIn = (
  tree: Step,
  dossier: unknown,
  { tree: evidence, assertion }: EvidenceIndex,
  withPointers: boolean,
  position?: Position,
): readonly (Found | undefined)[] => {
  const found: (Found | undefined)[] = [];

  const walk = (step: Step, value: unknown, at: string, about: EvidenceNode | undefined, by: Support, item?: Item) => {
    if (step.slot !== undefined) leaves(value, step.isFrame, at, about, by, item, step.slot);
    for (const next of step.next) {
      if (next.name === '*') {
        if (!Array.isArray(value)) continue;
        for (let i = 0; i < value.length; i++) walkItem(next, value, i, at, about, by, item);
      } else if (next.name === '@') {
        const index = step.name === 'commissioning' ? position?.context : position?.intervention;
        if (Array.isArray(value) && index !== undefined) walkItem(next, value, index, at, about, by, item);
      } else {
        const child = childNamed(value, next.name);
        if (child === undefined) continue;
        const below = about?.below.get(next.name);
        const place = item ?? itemNamed(value, next.position);
        walk(next, child, withPointers ? at + next.pointer : '', below, below?.support ?? by, place);
      }
    }
  };

  const walkItem = (
    step: Step,
    list: readonly unknown[],
    index: number,
    at: string,
    about: EvidenceNode | undefined,
    by: Support,
    item: Item | undefined,
  ): void => {
    const value = list[index];
    if (value === undefined) return;
    const below = about?.below.get(String(index));
    const place = item ?? { list, position: index };
    walk(step, value, withPointers ? `${at}/${String(index)}` : '', below, below?.support ?? by, place);
  };

  /** Puts down the single values at and below a place; ids name things and say nothing about them. */
  const leaves = (
    value: unknown,
    isFrame: boolean,
    at: string,
    about: EvidenceNode | undefined,
    by: Support,
    item: Item | undefined,
    slot: number,
  ): void => {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : NO_NAMES;
    if (names.length === 0) {
      const here = found[slot];
      if (here === undefined) found[slot] = opened(at, isFrame, by, item);
      else putDown(here, at, isFrame, by, item);
      return;
    }
    for (const name of names) {
      const child = childNamed(value, name);
      if (child === undefined || name === 'id') continue;
      const below = about?.below.get(name);
      const place = item ?? itemNamed(value, positionOf(name));
      const isFrameToo = name === 'level' ? isMutual(value, dossier) : name === 'asOf' && value === dossier;
      leaves(child, isFrameToo, withPointers ? at + pointerTo(name) : '', below, below?.support ?? by, place, slot);
    }
  };

  walk(tree, dossier, '', evidence, evidence.support ?? assertion);
  return found;
};

/** The outermost list that a value stands in, and where in it. */
interface Item {
  readonly list: unknown;
  readonly position: number;
}

const isMutual = (value: unknown, dossier: unknown): boolean => isRecord(dossier) && dossier.mutual === value;

const NO_NAMES: readonly string[] = [];

const itemNamed = (list: unknown, position: number | undefined): Item | undefined =>
  position === undefined ? undefined : { list, position };

/** What an object of JSON inherits is functions only. */
const childNamed = (value: unknown, name: string): unknown => {
  if (!isRecord(value)) return childOf(value, name);
  const child = value[name];
  return typeof child === 'function' ? undefined : child;
};

/** Most patterns lead to values of one list behind which one thing stands: lists of one, made to measure. */
const opened = (at: string, isFrame: boolean, support: Support, item: Item | undefined): Found => {
  const { reliability } = support;
  const isOutside = !isFrame && item === undefined;
  return {
    pointers: [at],
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
  { pointers, supports, outside, lists }: Found,
  at: string,
  isFrame: boolean,
  support: Support,
  item: Item | undefined,
): void => {
  // Without pointers there is nothing to tell apart: one that is empty stands for all.
  if (at !== '') pointers.push(at);
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
