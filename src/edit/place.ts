import type { ShapeData } from '../util/shape.ts';
import { dossierShape } from '../models/dossier.ts';
import { shapeAt } from '../parse/shape.ts';
import { nearestName } from '../util/edit-distance.ts';
import { keyNames, positionOf } from '../util/identity.ts';
import { childOf, isIndex, pointerOf, segmentsOf, withValueAt } from '../util/json-pointer.ts';
import { readAs } from './read-as.ts';

/** A place in a dossier that an edit or a row names, and why there is none. */
export class EditError extends Error {
  /** Name, for callers that have two copies of the library. */
  override readonly name = 'EditError';
  /** The place as it was written. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.path = path;
  }
}

/** Where a path leads, by position. */
interface Place {
  /** The dossier, with the items on the way that were not there. */
  readonly dossier: unknown;
  /** JSON pointer by position. */
  readonly pointer: string;
  /** What may stand there. */
  readonly shape: ShapeData;
}

/**
 * Finds a place by ids or keys, `/commissioning/york/endsOn`, and makes the items on the way that are not there.
 *
 * @throws EditError where a dossier can have no such place.
 */
export const placeOf = (dossier: unknown, path: string): Place => {
  if (!path.startsWith('/')) throw new EditError(path, 'a place starts with "/", as in /mutual/membership/total.');
  let whole = dossier;
  let here = dossier;
  let list = '';
  const found: string[] = [];
  for (const step of segmentsOf(path)) {
    const shape = shapeFor(path, found);
    let next = step;
    if (shape.kind === 'list') {
      const items: readonly unknown[] = Array.isArray(here) ? here : [];
      next = String(indexOf(list, items, step));
      if (Number(next) === items.length) {
        whole = withValueAt(whole, pointerOf(found), [...items, itemFor(path, [...found, next], list, step)]);
      }
    } else if (shape.kind !== 'json' && !(shape.kind === 'record' && shape.fields.has(step))) {
      throw new EditError(path, noFieldWords(step, shape.kind === 'record' ? [...shape.fields.keys()] : []));
    }
    found.push(next);
    here = childOf(valueIn(whole, found.slice(0, -1)), next);
    list = step;
  }
  return { dossier: whole, pointer: pointerOf(found), shape: shapeFor(path, found) };
};

const valueIn = (root: unknown, steps: readonly string[]): unknown => steps.reduce<unknown>(childOf, root);

const shapeFor = (path: string, steps: readonly string[]): ShapeData => {
  const shape = shapeAt(dossierShape, steps);
  if (shape === undefined) throw new EditError(path, 'a dossier has no such place.');
  return shape;
};

/** The position of an item; that behind the last where there is none yet. */
const indexOf = (list: string, items: readonly unknown[], step: string): number => {
  if (isIndex(step)) return Math.min(Number(step), items.length);
  const named = positionOf(list, items, step);
  return named < 0 ? items.length : named;
};

/** A new item that goes by this name. */
const itemFor = (path: string, at: readonly string[], list: string, step: string): unknown => {
  const shape = shapeFor(path, at);
  if (shape.kind !== 'record') return undefined;
  const names = keyNames(list).filter((name) => shape.fields.has(name));
  if (names.length === 0 || step === '-' || isIndex(step)) return {};
  const [head = '', ...rest] = names.length === 1 ? [step] : step.split(' ');
  const parts = [head, rest.join(' ')];
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const field = shape.fields.get(name);
      const part = parts[i];
      return field === undefined || part === undefined || part === '' ? [] : [[name, readAs(field, part) ?? part]];
    }),
  );
};

const noFieldWords = (step: string, names: readonly string[]): string => {
  const near = nearestName(step, names);
  return `there is no "${step}" here.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
};
