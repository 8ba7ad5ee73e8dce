import { childOf, isRecord, pointerOf, segmentsOf, valueAt, withValuesAt } from '../util/json-pointer.ts';
import type { ShapeData } from '../util/shape.ts';
import { type Issue, issueAt } from './issue.ts';
import { shapeAt } from './shape.ts';

/** Plain data in which an empty list stands only where somebody said that there are none. */
export interface Whole {
  /** The data with every list that `complete` names, for checks across properties. */
  readonly checked: unknown;
  /** The same without the lists that are empty by accident. */
  readonly value: unknown;
  /** What was empty by accident, and what `complete` names that is no list. */
  readonly issues: readonly Issue[];
}

/**
 * Tells lists that are empty on purpose from lists that are empty by accident.
 *
 * Form libraries fill in empty lists for whatever nobody touched. So an empty list says "none" only where `complete`
 * names it; otherwise it is not known, with a warning. A list that `complete` names and that is not there is empty.
 */
export const wholenessOf = (value: unknown, shape: ShapeData, { empty }: Survey): Whole => {
  const stated = isRecord(value) && Array.isArray(value.complete) ? value.complete : NOTHING;
  if (empty.length === 0 && stated.length === 0) return { checked: value, value, issues: [] };

  const issues: Issue[] = [];
  const complete = new Set<string>();
  const emptied: Change[] = [];
  for (const [index, pointer] of stated.entries()) {
    if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/'))) continue;
    const segments = segmentsOf(pointer);
    if (!isListOfFacts(segments, shape)) {
      issues.push(issueAt(`/complete/${String(index)}`, 'reference/not-a-list', { pointer }));
    } else if (!hasItemsOf(value, segments)) {
      issues.push(issueAt(`/complete/${String(index)}`, 'reference/no-such-item', { pointer }));
    } else {
      complete.add(pointer);
      if (valueAt(value, pointer) === undefined) emptied.push({ path: segments, value: [] });
    }
  }
  const checked = withValuesAt(value, emptied);

  const left: Change[] = [];
  for (const path of empty) {
    const pointer = pointerOf(path);
    // What the model does not know is left for the shape to refuse.
    if (complete.has(pointer) || !isListOfFacts(segmentsOf(pointer), shape)) continue;
    issues.push(issueAt(pointer, 'unlikely/empty-list'));
    left.push({ path, value: undefined });
  }
  return { checked, value: withValuesAt(checked, left), issues };
};

interface Change {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Whether every item that a pointer goes through is there. A record that is not may be made, an item of a list may not. */
const hasItemsOf = (value: unknown, segments: readonly string[]): boolean => {
  let here = value;
  for (const segment of segments) {
    const next = childOf(here, segment);
    if (next === undefined && (Array.isArray(here) || /^\d/.test(segment))) return false;
    here = next;
  }
  return true;
};

/** What there is in plain data. */
export interface Survey {
  /** Number of properties. */
  readonly properties: number;
  /** Places of the empty lists of facts, as lists of names and positions. */
  readonly empty: readonly (readonly (string | number)[])[];
  /** Its longest list of facts; `undefined` where there is none. */
  readonly longest: { readonly path: readonly (string | number)[]; readonly count: number } | undefined;
}

/** Counts the properties of plain data, and finds its empty lists of facts and the longest. */
export const surveyOf = (value: unknown): Survey => {
  const empty: (readonly (string | number)[])[] = [];
  let properties = 0;
  let longest: Path | undefined;
  let count = 0;
  const visit = (one: unknown, path: Path | undefined, isFact: boolean, depth: number): void => {
    if (typeof one !== 'object' || one === null || depth > DEEPEST) return;
    if (Array.isArray(one)) {
      if (one.length === 0 && isFact && path !== undefined) empty.push(spelt(path));
      if (one.length > count && isFact) [longest, count] = [path, one.length];
      for (let i = 0; i < one.length; i++) {
        const item: unknown = one[i];
        if (typeof item === 'object') visit(item, { name: i, above: path }, isFact, depth + 1);
      }
    } else if (isRecord(one)) {
      for (const name in one) {
        properties += 1;
        const child = one[name];
        if (typeof child === 'object')
          visit(child, { name, above: path }, isFact && !(depth === 0 && FRAME.has(name)), depth + 1);
      }
    }
  };
  visit(value, undefined, true, 0);
  return { properties, empty, longest: longest === undefined ? undefined : { path: spelt(longest), count } };
};

interface Path {
  readonly name: string | number;
  readonly above: Path | undefined;
}

const spelt = ({ name, above }: Path): readonly (string | number)[] =>
  above === undefined ? [name] : [...spelt(above), name];

const isListOfFacts = (segments: readonly string[], shape: ShapeData): boolean => {
  const found = FRAME.has(segments[0] ?? '') ? undefined : shapeAt(shape, segments);
  return found?.kind === 'list';
};

/** What frames a dossier says nothing of the world by being empty. */
const FRAME: ReadonlySet<string> = new Set(['complete', 'ratings', 'evidence', 'unknowns', 'extensions']);

/** Deeper than any dossier: the copy of plain data refuses what lies below. */
const DEEPEST = 64;

const NOTHING: readonly unknown[] = [];
