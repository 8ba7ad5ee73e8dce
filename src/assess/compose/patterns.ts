import type { Fact } from '../../define/index.ts';
import { meets, pointerOf, segmentsOf } from '../../util/json-pointer.ts';

/** The patterns that facts read, as a tree, so that a dossier is walked once for all of them. */
export interface PatternTree {
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
  /** Its segments as a pointer spells them. */
  readonly pointers: readonly string[];
  /** Position of its only `*`; `undefined` where there is none, or another, or an offer. */
  readonly star: number | undefined;
  /** For a pattern with one `*`: itself as a pointer to one item of the list. */
  readonly items: (index: number) => string;
  /** Whether it can lead to a value: ids name things and say nothing about them. */
  readonly leads: boolean;
  /** Whether it names the offer in hand. */
  readonly isOffered: boolean;
}

/** One step of a tree of patterns. */
export interface Step {
  /** The segment that leads here: a name, `*` or `@`. */
  readonly name: string;
  /**
   * Whether it leads to what the assessor chose to judge, or for which day: the frame of the question and no claim that
   * could be doubted.
   */
  readonly isFrame: boolean;
  /** Slot of the pattern that ends here; `undefined` when none does. */
  slot: number | undefined;
  /** Slots of all patterns that end here or further down. */
  readonly slots: number[];
  /** Those of them that end at a frame. */
  readonly frames: number[];
  /** The steps that follow. */
  readonly next: Step[];
}

/** Puts the patterns of all facts into trees. */
export const patternTreeOf = (facts: readonly Fact<unknown>[]): PatternTree => {
  const known = new Map<string, Pattern>();
  const shared = stepTo('');
  const offered = stepTo('');
  const patternOf = (text: string): Pattern => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const segments = segmentsOf(text);
    const leads = segments.at(-1) !== 'id';
    const pointers = segments.map(pointerTo);
    const star = onlyStarIn(segments);
    const pattern = {
      text,
      slot: known.size,
      segments,
      pointers,
      star,
      items: itemPointers(pointers, star),
      leads,
      isOffered: segments.includes('@'),
    };
    known.set(text, pattern);
    if (leads) plant(pattern.isOffered ? offered : shared, segments, pattern.slot);
    return pattern;
  };
  return { patterns: facts.map(({ reads }) => reads.map(patternOf)), shared, offered };
};

const onlyStarIn = (segments: readonly string[]): number | undefined => {
  const star = segments.indexOf('*');
  return star < 0 || segments.includes('@') || segments.includes('*', star + 1) ? undefined : star;
};

/** Texts of pointers are kept, so that dossiers share them; lists beyond {@link KEPT} items are pointers out each time. */
const itemPointers = (pointers: readonly string[], star = 0): Pattern['items'] => {
  const before = `${pointers.slice(0, star).join('')}/`;
  const after = pointers.slice(star + 1).join('');
  const kept: string[] = [];
  return (index) => {
    const known = kept[index];
    if (known !== undefined) return known;
    const made = `${before}${String(index)}${after}`;
    if (index === kept.length && index < KEPT) kept.push(made);
    return made;
  };
};

const KEPT = 64;

/**
 * Tells of each fact, by slot, whether it reads a value at, above or below a pointer; `elsewhere`, whether it does so
 * whichever offer is in hand.
 */
export const factsAbout = (
  { patterns }: PatternTree,
  about: readonly string[],
  elsewhere = false,
): readonly boolean[] =>
  patterns.map((own) => own.some(({ segments, isOffered }) => !(elsewhere && isOffered) && meets(segments, about)));

const stepTo = (name: string, isFrame = false): Step => ({
  name,
  isFrame,
  slot: undefined,
  slots: [],
  frames: [],
  next: [],
});

const plant = (tree: Step, segments: readonly string[], slot: number): void => {
  const isFrame = FRAME.includes(pointerOf(segments));
  let step = tree;
  for (let i = 0; ; i++) {
    step.slots.push(slot);
    if (isFrame) step.frames.push(slot);
    const name = segments[i];
    if (name === undefined) break;
    let next = step.next.find((other) => other.name === name);
    if (next === undefined) {
      next = stepTo(name, FRAME.includes(pointerOf(segments.slice(0, i + 1))));
      step.next.push(next);
    }
    step = next;
  }
  step.slot = slot;
};

const FRAME: readonly string[] = ['/mutual/level', '/asOf'];

/** A name as a pointer spells it. */
export const pointerTo = (name: string): string =>
  name.includes('/') || name.includes('~') ? pointerOf([name]) : `/${name}`;
