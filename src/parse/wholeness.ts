import { isRecord, pointerOf, segmentsOf, valueAt, withoutValueAt, withValueAt } from '../util/json-pointer.ts';
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
export const wholenessOf = (value: unknown, shape: ShapeData, { empty }: Survey = surveyOf(value)): Whole => {
  const stated = isRecord(value) && Array.isArray(value.complete) ? value.complete : NOTHING;
  if (empty.length === 0 && stated.length === 0) return { checked: value, value, issues: [] };

  const issues: Issue[] = [];
  const complete = new Set<string>();
  let checked = value;
  for (const [index, pointer] of stated.entries()) {
    if (typeof pointer !== 'string' || (pointer !== '' && !pointer.startsWith('/'))) continue;
    if (!isListOfFacts(pointer, shape)) {
      issues.push(issueAt(`/complete/${String(index)}`, 'reference/not-a-list', { pointer }));
      continue;
    }
    complete.add(pointer);
    if (valueAt(checked, pointer) === undefined) checked = withValueAt(checked, pointer, []);
  }

  let kept = checked;
  for (const path of empty) {
    const pointer = pointerOf(path);
    // What the model does not know is left for the shape to refuse.
    if (complete.has(pointer) || !isListOfFacts(pointer, shape)) continue;
    issues.push(issueAt(pointer, 'unlikely/empty-list'));
    kept = withoutValueAt(kept, pointer);
  }
  return { checked, value: kept, issues };
};

/** What there is in plain data. */
export interface Survey {
  /** Number of properties. */
  readonly properties: number;
  /** Places of the empty lists of facts, as lists of names and positions. */
  readonly empty: readonly (readonly (string | number)[])[];
}

/** Counts the properties of plain data, and finds its empty lists of facts. */
export const surveyOf = (value: unknown): Survey => {
  const empty: (readonly (string | number)[])[] = [];
  let properties = 0;
  const visit = (one: unknown, path: Path | undefined, isFact: boolean, depth: number): void => {
    if (typeof one !== 'object' || one === null || depth > DEEPEST) return;
    if (Array.isArray(one)) {
      if (one.length === 0 && isFact && path !== undefined) empty.push(spelt(path));
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
  return { properties, empty };
};

interface Path {
  readonly name: string | number;
  readonly above: Path | undefined;
}

const spelt = ({ name, above }: Path): readonly (string | number)[] =>
  above === undefined ? [name] : [...spelt(above), name];

const isListOfFacts = (pointer: string, shape: ShapeData): boolean => {
  const segments = segmentsOf(pointer);
  const found = FRAME.has(segments[0] ?? '') ? undefined : shapeAt(shape, segments);
  return found?.kind === 'list';
};

/** What frames a dossier says nothing of the world by being empty. */
const FRAME: ReadonlySet<string> = new Set(['complete', 'evidence', 'unknowns', 'extensions']);

/** Deeper than any dossier: the copy of plain data refuses what lies below. */
const DEEPEST = 64;

const NOTHING: readonly unknown[] = [];
