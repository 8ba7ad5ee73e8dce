import { nearestName } from '../util/edit-distance.ts';
import { isRecord, pointerOf } from '../util/json-pointer.ts';
import type { NumberShape, ShapeData, TextShape } from '../util/shape.ts';
import { type Issue, issueAt } from './issue.ts';

/** Checks plain JSON against a shape and tells every fault. */
export const shapeIssues = (shape: ShapeData, value: unknown): readonly Issue[] => {
  const issues: Issue[] = [];
  check(shape, value, [], issues);
  return issues;
};

type Segments = readonly (string | number)[];

const check = (shape: ShapeData, found: unknown, at: Segments, issues: Issue[]): void => {
  if (!isOfKind(shape, found)) {
    issues.push(mismatch(shape, found, at));
    return;
  }
  if (typeof found === 'number' && shape.kind === 'number') issues.push(...limitIssues(shape, found, at));
  if (typeof found === 'string' && shape.kind === 'text' && !fits(shape, found)) issues.push(badText(found, at));
  if (Array.isArray(found) && shape.kind === 'list') {
    if (shape.isFilled && found.length === 0) issues.push(issueAt(pointerOf(at), 'shape/empty-list'));
    for (const [index, item] of found.entries()) check(shape.item, item, [...at, index], issues);
  }
  if (!isRecord(found)) return;
  if (shape.kind === 'json' && shape.objects === 2)
    for (const name of Object.keys(found)) check({ kind: 'json', objects: 1 }, found[name], [...at, name], issues);
  if (shape.kind !== 'record') return;
  for (const [name, field] of shape.fields)
    if (found[name] !== undefined || shape.required.has(name)) check(field, found[name], [...at, name], issues);
  for (const name of Object.keys(found))
    if (!shape.fields.has(name)) issues.push(unknownProperty(pointerOf(at), name, [...shape.fields.keys()]));
};

const isOfKind = (shape: ShapeData, found: unknown): boolean => {
  switch (shape.kind) {
    case 'text':
      return typeof found === 'string';
    case 'number':
      return Number.isFinite(found) && (!shape.isWhole || Number.isInteger(found));
    case 'boolean':
      return typeof found === 'boolean';
    case 'words':
      return shape.words.some((word) => word === found);
    case 'list':
      return Array.isArray(found);
    case 'record':
      return isRecord(found);
    case 'json':
      return found !== undefined && (shape.objects === 0 || isRecord(found));
  }
};

/** Whether a text is as its shape asks. */
export const fits = ({ isFilled, pattern, accepts }: TextShape, found: string): boolean =>
  (!isFilled || /\S/.test(found)) && pattern?.test(found) !== false && accepts?.(found) !== false;

const limitIssues = ({ isWhole, least, above, most }: NumberShape, found: number, at: Segments): readonly Issue[] => {
  const path = pointerOf(at);
  const floor = least ?? (isWhole ? Number.MIN_SAFE_INTEGER : undefined);
  const ceiling = most ?? (isWhole ? Number.MAX_SAFE_INTEGER : undefined);
  return [
    ...(floor !== undefined && found < floor ? [issueAt(path, 'shape/below', { found, limit: floor })] : []),
    ...(above !== undefined && found <= above ? [issueAt(path, 'shape/not-above', { found, limit: above })] : []),
    ...(ceiling !== undefined && found > ceiling ? [issueAt(path, 'shape/above', { found, limit: ceiling })] : []),
  ];
};

const unknownProperty = (path: string, name: string, known: readonly string[]): Issue => {
  const nearest = nearestName(name, known);
  const at = `${path}${pointerOf([name])}`;
  return nearest === undefined
    ? issueAt(at, 'shape/unknown-property', { name })
    : issueAt(at, 'shape/unknown-property-like', { name, nearest });
};

const mismatch = (shape: ShapeData, found: unknown, at: Segments): Issue => {
  const path = pointerOf(at);
  const words = shape.kind === 'words' ? shape.words.map(String) : [];
  const allowed = words.join(', ');
  if (found === undefined && at.length > 0) {
    const name = String(at.at(-1));
    return words.length === 0
      ? issueAt(path, 'shape/missing', { name })
      : issueAt(path, 'shape/missing-listed', { name, allowed });
  }
  if (found === null) return issueAt(path, 'shape/null');
  if (words.length > 0 && (typeof found === 'string' || typeof found === 'number')) {
    const nearest = typeof found === 'string' ? nearestName(found, words) : undefined;
    return nearest === undefined
      ? issueAt(path, 'shape/not-in-list', { found: shown(found), allowed })
      : issueAt(path, 'shape/not-in-list-like', { found: shown(found), nearest, allowed });
  }
  if (shape.kind === 'number' && Number.isFinite(found))
    return issueAt(path, 'shape/not-whole', { found: Number(found) });
  if (shape.kind === 'number' && typeof found === 'string') {
    const percentage = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(found)?.[1];
    if (percentage !== undefined) return issueAt(path, 'shape/percentage', { found, share: Number(percentage) / 100 });
  }
  const expected = shape.kind === 'words' ? `one of: ${allowed}` : EXPECTED[shape.kind];
  return issueAt(path, 'shape/wrong-type', { expected, found: kindOf(found) });
};

/** Pointers and dates are the only texts with a form. */
const badText = (found: string, at: Segments): Issue => {
  const path = pointerOf(at);
  const text = shown(found);
  if (found.trim() === '') return issueAt(path, 'shape/empty-text');
  if (/^\d{4}-\d{2}-\d{2}T/.test(text))
    return issueAt(path, 'shape/date-time', { found: text, day: text.slice(0, 10) });
  if (FINANCIAL_YEAR.test(text)) return issueAt(path, 'shape/financial-year', { found: text });
  if (path === '/asOf') return issueAt(path, 'shape/not-a-full-date', { found: text });
  return issueAt(path, path.includes('/about/') ? 'shape/not-a-pointer' : 'shape/not-a-date', { found: text });
};

/** `2013/14`, `2013-14`, `2013/2014`; `2013-10` is a month. */
const FINANCIAL_YEAR = /^\d{4}(?:\/(?:\d{2}|\d{4})|-(?:1[3-9]|[2-9]\d|\d{4}))$/;

/** A value as a message shows it: never more than a line of it, and no half of a pair of surrogates. */
const shown = (found: unknown): string => {
  const text = String(found);
  return text.length > 60 ? `${text.slice(0, 59).replace(/\p{Surrogate}$/u, '')}…` : text;
};

const EXPECTED: Readonly<Record<Exclude<ShapeData['kind'], 'words'>, string>> = {
  boolean: 'true or false',
  json: 'an object',
  list: 'a list',
  number: 'a number',
  record: 'an object',
  text: 'a text',
};

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const kind = typeof value;
  return kind === 'string'
    ? 'a text'
    : kind === 'boolean'
      ? 'true or false'
      : kind === 'number'
        ? 'a number'
        : 'an object';
};
