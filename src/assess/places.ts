import type { Fact } from '../define/index.ts';
import { childOf, isRecord, pointerOf, segmentsOf } from '../util/json-pointer.ts';
import type { EvidenceNode, Support } from './evidence.ts';

/** The patterns that facts read, as a tree, so that a dossier is walked once for all of them. */
export interface Places {
  /** Patterns of each fact, by fact slot, in the order in which it declares them. */
  readonly patterns: readonly (readonly Pattern[])[];
  /** Patterns that are the same for every offer. */
  readonly shared: Step;
  /** Patterns that name the offer in hand. */
  readonly offered: Step;
}

/** A pattern and its place among all of them. */
export interface Pattern {
  /** A pointer in which `*` stands for every item of a list and `@` for the offer in hand. */
  readonly text: string;
  /** Where what it leads to is put down. */
  readonly slot: number;
  /** Its segments. */
  readonly segments: readonly string[];
  /** Whether it names the offer in hand. */
  readonly isOffered: boolean;
}

/** Where an offer stands in its dossier. */
export interface Position {
  /** Position of its intervention. */
  readonly intervention: number;
  /** Position of its context; `undefined` when the dossier names none. */
  readonly context: number | undefined;
}

/** The known values that a pattern leads to. */
export interface Found {
  /** Where they stand, down to the single values. */
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
  /** Pointer to the list. */
  readonly list: string;
  /** Positions of the items, in the order met. */
  readonly positions: number[];
  /** Reliability of the weakest value of each, in the same order. Unit: 0 to 1. */
  readonly weakest: number[];
}

/** Puts the patterns of all facts into trees. */
export const placesOf = (facts: readonly Fact<unknown>[]): Places => {
  const known = new Map<string, Pattern>();
  const shared = stepTo('');
  const offered = stepTo('');
  const patternOf = (text: string): Pattern => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const segments = segmentsOf(text);
    const pattern = { text, slot: known.size, segments, isOffered: segments.includes('@') };
    known.set(text, pattern);
    plant(pattern.isOffered ? offered : shared, segments, pattern.slot);
    return pattern;
  };
  return { patterns: facts.map(({ reads }) => reads.map(patternOf)), shared, offered };
};

/** Tells of each fact, by slot, whether it reads a value at, above or below a pointer. */
export const factsAbout = ({ patterns }: Places, pointer: string): readonly boolean[] => {
  const about = segmentsOf(pointer);
  const isAbout = ({ segments }: Pattern): boolean =>
    segments.every((name, i) => about[i] === undefined || name === '*' || name === '@' || name === about[i]);
  return patterns.map((own) => own.some(isAbout));
};

/** Walks a dossier once and answers with what each pattern leads to, by slot; an empty slot leads to nothing known. */
export const foundIn = (
  tree: Step,
  dossier: unknown,
  evidence: EvidenceNode,
  support: Support,
  position?: Position,
): readonly (Found | undefined)[] => {
  const found: (Found | undefined)[] = [];
  const walk = (step: Step, here: Here): void => {
    if (step.slot !== undefined) {
      const into = found[step.slot] ?? { pointers: [], supports: [], outside: [], lists: [] };
      putLeaves(here, into);
      if (into.pointers.length > 0) found[step.slot] = into;
    }
    const { value } = here;
    for (const next of step.next) {
      if (next.name === '*') {
        if (!Array.isArray(value)) continue;
        for (let i = 0; i < value.length; i++) walk(next, below(here, String(i), value[i], i));
      } else if (next.name === '@') {
        const index = here.key === 'commissioning' ? position?.context : position?.intervention;
        const item = index === undefined ? undefined : childOf(value, String(index));
        if (item !== undefined) walk(next, below(here, String(index), item, index));
      } else {
        const child = childOf(value, next.name);
        if (child !== undefined) walk(next, below(here, next.name, child, positionOf(next.name)));
      }
    }
  };
  walk(tree, { value: dossier, key: '', at: '', evidence, support, list: undefined, position: 0 });
  return found;
};

/** One step of a tree of patterns. */
export interface Step {
  /** The segment that leads here: a name, `*` or `@`. */
  readonly name: string;
  /** Slot of the pattern that ends here; `undefined` when none does. */
  slot: number | undefined;
  /** The steps that follow. */
  readonly next: Step[];
}

/** A value on the way through a dossier. */
interface Here {
  readonly value: unknown;
  readonly key: string;
  readonly at: string;
  /** What evidence says at or below this place; `undefined` when nothing. */
  readonly evidence: EvidenceNode | undefined;
  /** The nearest evidence at or above this place. */
  readonly support: Support;
  /** The outermost list that the value stands in, and where in it. */
  readonly list: string | undefined;
  readonly position: number;
}

const stepTo = (name: string): Step => ({ name, slot: undefined, next: [] });

const plant = (tree: Step, segments: readonly string[], slot: number): void => {
  let step = tree;
  for (const name of segments) {
    let next = step.next.find((other) => other.name === name);
    if (next === undefined) {
      next = stepTo(name);
      step.next.push(next);
    }
    step = next;
  }
  step.slot = slot;
};

/** The value below a place; `position` is that of a list item, or of a name that reads like one. */
const below = (from: Here, key: string, value: unknown, position: number | undefined): Here => {
  const evidence = from.evidence === undefined ? undefined : from.evidence.below.get(key);
  const isOutermost = from.list === undefined && position !== undefined;
  return {
    value,
    key,
    at: from.at + pointerTo(key),
    evidence,
    support: evidence?.support ?? from.support,
    list: isOutermost ? from.at : from.list,
    position: isOutermost ? position : from.position,
  };
};

const pointerTo = (key: string): string => (key.includes('/') || key.includes('~') ? pointerOf([key]) : `/${key}`);

/** A name made of digits reads like a position. */
const positionOf = (key: string): number | undefined => {
  const first = key.charCodeAt(0);
  return first >= ZERO && first <= NINE && /^\d+$/.test(key) ? Number(key) : undefined;
};

const ZERO = 48;
const NINE = 57;

/** Puts down the single values at and below a place; ids name things and say nothing about them. */
const putLeaves = (here: Here, found: Found): void => {
  const { value, key } = here;
  if (value === undefined || key === 'id') return;
  if (Array.isArray(value) && value.length > 0) {
    for (let i = 0; i < value.length; i++) putLeaves(below(here, String(i), value[i], i), found);
  } else if (isRecord(value) && hasNames(value)) {
    for (const name of Object.keys(value)) {
      if (value[name] !== undefined) putLeaves(below(here, name, value[name], positionOf(name)), found);
    }
  } else putDown(here, found);
};

const hasNames = (value: object): boolean => {
  for (const name in value) if (Object.hasOwn(value, name)) return true;
  return false;
};

const putDown = ({ at, key, support, list, position }: Here, found: Found): void => {
  found.pointers.push(at);
  if (!found.supports.includes(support)) found.supports.push(support);
  if ((key === 'level' || key === 'asOf') && FRAME.includes(at)) return;
  const { reliability } = support;
  if (list === undefined) {
    found.outside.push(reliability);
    return;
  }
  let items = found.lists.at(-1);
  if (items?.list !== list) {
    items = { list, positions: [], weakest: [] };
    found.lists.push(items);
  }
  const last = items.positions.length - 1;
  if (items.positions[last] !== position) {
    items.positions.push(position);
    items.weakest.push(Math.min(1, reliability));
  } else if (reliability < (items.weakest[last] ?? 1)) items.weakest[last] = reliability;
};

/** What the assessor chose to judge, and for which day: the frame of the question and no claim that could be doubted. */
const FRAME: readonly string[] = ['/mutual/level', '/asOf'];
