import { pointerOf } from '../util/json-pointer.ts';
import { type Issue, issueAt } from './issue.ts';
import { findingsIn, lineAndColumn } from './json-text.ts';
import { type Survey, surveyOf } from './wholeness.ts';

/** A text that was opened as JSON, or why it could not be. */
export type Opened =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Whether it surely holds nothing that a copy would have to refuse. */
      readonly isPlain: boolean;
      readonly survey: Survey;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Opens a text as JSON: from a file, a form or a line of NDJSON. */
export const openText = (text: string): Opened => {
  // Without types anything may be handed over, and JSON.parse would read `null` as a text.
  if (typeof text !== 'string') return refused(issueAt('', 'input/not-json-text'));
  const own = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const encoding = encodingOf(own);
  if (encoding !== undefined) return refused(issueAt('', 'input/encoding', { encoding }));
  let value: unknown;
  try {
    value = JSON.parse(own);
  } catch {
    return refused(faultOf(own));
  }
  // Each name is followed by a colon; a quote and a colon may stand together in a text as well, and then a closer look
  // finds nothing.
  const survey = surveyOf(value);
  if ((own.match(NAMES)?.length ?? 0) > survey.properties) {
    const repeated = findingsIn(own).repeated.map((path) =>
      issueAt(pointerOf(path), 'input/repeated-name', { name: String(path.at(-1)) }),
    );
    if (repeated.length > 0) return { ok: false, issues: repeated };
  }
  return { ok: true, value, isPlain: !HALVES.test(own), survey };
};

/** What is no dossier whatever its parts: nothing at all, or a list of many. */
export const misfitOf = (value: unknown): Issue | undefined => {
  if (value === null || value === undefined) return issueAt('', 'input/nothing');
  return Array.isArray(value) ? issueAt('', 'input/list', { count: value.length }) : undefined;
};

const refused = (issue: Issue): Opened => ({ ok: false, issues: [issue] });

const faultOf = (text: string): Issue => {
  const at = findingsIn(text).fault ?? 0;
  if (text.trim() === '') return issueAt('', 'input/nothing');
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (rest.length > 0 && [first, rest[0] ?? ''].every(isJsonLine)) return issueAt('', 'input/lines');
  const place = lineAndColumn(text, at);
  if (at >= text.length) return issueAt('', 'input/cut-short', place);
  const found = text
    .slice(at, at + 12)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/\s+/g, ' ');
  return issueAt('', 'input/not-json-at', { ...place, found });
};

const isJsonLine = (line: string): boolean => line.trim().startsWith('{') && findingsIn(line).fault === undefined;

/** Files of other encodings, read as UTF-8, betray themselves by characters that no dossier needs. */
const encodingOf = (text: string): string | undefined => {
  if (text.includes('\u0000')) return 'UTF-16';
  if (text.startsWith('\uFFFD\uFFFD')) return 'UTF-16';
  return text.includes('\uFFFD') ? 'Latin-1' : undefined;
};

const BYTE_ORDER_MARK = '\uFEFF';
const NAMES = /"[ \t\n\r]*:/g;
const HALVES = /\\u[Dd][89A-Fa-f]|\p{Surrogate}/u;
