import * as z from 'zod/mini';
import { nearestName } from '../util/edit-distance.ts';
import { pointerOf, valueAt } from '../util/json-pointer.ts';
import { type Issue, issueAt } from './issue.ts';
import { schemaAt, shapeOf } from './shape.ts';

/**
 * Checks a plain value against a schema and tells every fault in this library's own words.
 *
 * Only the codes and paths of zod's issues are used: its texts can be changed for a whole program by its host.
 */
export const shapeIssues = (schema: z.ZodMiniType, value: unknown): readonly Issue[] => {
  const result = z.safeParse(schema, value, { jitless: true });
  if (result.success) return [];
  // Two checks of one text may fail together, and say the same in our words.
  const issues = new Map<string, Issue>();
  for (const fault of result.error.issues) {
    for (const issue of toIssues(fault, schema, value)) issues.set(`${issue.messageId} ${issue.path}`, issue);
  }
  return [...issues.values()];
};

const toIssues = (fault: z.core.$ZodIssue, schema: z.ZodMiniType, root: unknown): readonly Issue[] => {
  const segments = fault.path.map(String);
  const path = pointerOf(segments);
  const found = valueAt(root, path);

  switch (fault.code) {
    case 'unrecognized_keys':
      return fault.keys.map((name) => unknownProperty(path, name, namesAt(schema, segments)));
    case 'invalid_type':
    case 'invalid_value':
      return [mismatch(path, segments, found, schema, fault)];
    case 'too_small':
      if (fault.origin === 'string') return [issueAt(path, 'shape/empty-text')];
      if (fault.origin === 'array') return [issueAt(path, 'shape/empty-list')];
      return [limit(path, fault.inclusive === false ? 'shape/not-above' : 'shape/below', found, fault.minimum)];
    case 'too_big':
      return [limit(path, 'shape/above', found, fault.maximum)];
    case 'invalid_format':
    case 'custom':
      if (typeof found === 'string' && found.trim() === '') return [issueAt(path, 'shape/empty-text')];
      return [badText(path, shown(found))];
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    default:
      return [issueAt(path, 'shape/invalid')];
  }
};

const unknownProperty = (path: string, name: string, known: readonly string[]): Issue => {
  const nearest = nearestName(name, known);
  const at = `${path}${pointerOf([name])}`;
  return nearest === undefined
    ? issueAt(at, 'shape/unknown-property', { name })
    : issueAt(at, 'shape/unknown-property-like', { name, nearest });
};

const mismatch = (
  path: string,
  segments: readonly string[],
  found: unknown,
  schema: z.ZodMiniType,
  fault: z.core.$ZodIssue,
): Issue => {
  const words = wordsAt(schema, segments);
  const allowed = words.join(', ');
  if (found === undefined && segments.length > 0) {
    const name = segments.at(-1) ?? '';
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
  if (typeof found === 'number' && fault.code === 'invalid_type' && fault.expected === 'int')
    return issueAt(path, 'shape/not-whole', { found });
  if (typeof found === 'string' && fault.code === 'invalid_type' && fault.expected === 'number') {
    const percentage = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(found)?.[1];
    if (percentage !== undefined) return issueAt(path, 'shape/percentage', { found, share: Number(percentage) / 100 });
  }
  const expected = fault.code === 'invalid_type' ? (EXPECTED[fault.expected] ?? fault.expected) : `one of: ${allowed}`;
  return issueAt(path, 'shape/wrong-type', { expected, found: kindOf(found) });
};

const limit = (
  path: string,
  id: 'shape/above' | 'shape/below' | 'shape/not-above',
  found: unknown,
  end: number | bigint,
) => issueAt(path, id, { found: Number(found), limit: Number(end) });

/** Pointers and dates are the only texts with a form. */
const badText = (path: string, text: string): Issue => {
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

const namesAt = (schema: z.ZodMiniType, segments: readonly string[]): readonly string[] => {
  const at = schemaAt(schema, segments);
  const shape = at && shapeOf(at);
  return shape?.kind === 'record' ? [...shape.fields.keys()] : [];
};

const wordsAt = (schema: z.ZodMiniType, segments: readonly string[]): readonly string[] => {
  const at = schemaAt(schema, segments);
  const shape = at && shapeOf(at);
  return shape?.kind === 'words' ? shape.words.map(String) : [];
};

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
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
