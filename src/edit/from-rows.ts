import type { ShapeData } from '../util/shape.ts';
import {
  type EvidenceKind,
  type JsonValue,
  type NormalisedDossier,
  UNKNOWN_REASONS,
  type UnknownReason,
} from '../models/index.ts';
import { evidenceShape } from '../models/evidence.ts';
import { type Issue, safeParseDossier } from '../parse/index.ts';
import { shapeAt } from '../parse/shape.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import { nearestName } from '../util/edit-distance.ts';
import { isRecord, isWithin, segmentsOf, valueAt, withValueAt } from '../util/json-pointer.ts';
import { type NewEvidence, withEvidence, withUnknown, withValue, withWhole } from './edit.ts';
import { EditError, placeOf } from './place.ts';
import { asPlain, listAt, type Plain } from './plain.ts';
import { readAs } from './read-as.ts';
import { type DossierRow, EVIDENCE_COLUMNS, NO_OTHERS, NOT_KNOWN } from './row.ts';
import { shortNames } from './short-names.ts';

/** Something wrong with a table of facts. */
export interface RowIssue {
  /** Row, counted from 1 without the heading; 0 where it belongs to none. */
  readonly row: number;
  /** An `error` stops the table, a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, where, and what to do. In English. */
  readonly message: string;
}

/** What {@link fromRows} answers. */
export type RowsResult =
  | {
      /** They are a dossier. */
      readonly ok: true;
      /** The dossier, checked. */
      readonly dossier: NormalisedDossier;
      /** What is possible and still looks like a slip. */
      readonly warnings: readonly RowIssue[];
    }
  | {
      /** They are no dossier. */
      readonly ok: false;
      /** Everything that is wrong, and the warnings. */
      readonly issues: readonly RowIssue[];
    };

/**
 * Makes a dossier of a table of facts, one fact a row, and checks it.
 *
 * Two rows for one place with the same value are two sources for it; with another value the later one is a source that
 * says otherwise. Rows may come in any order, but that the first of two values stands.
 *
 * @example
 * ```ts
 * import { fromRows } from 'social-productivity/edit';
 *
 * const result = fromRows([
 *   { what: 'asOf', value: '2024-01-01' },
 *   { what: 'level', value: 'organisation' },
 *   { what: '/mutual/name', value: 'Example' },
 *   { what: '/commissioning/york/endsOn', value: '2026-03-31', title: 'Contract', quality: 'commissioner' },
 * ]);
 * const isSound = result.ok; // true
 * ```
 */
export const fromRows = (rows: readonly DossierRow[]): RowsResult => {
  const names = shortNames();
  const issues: RowIssue[] = [];
  const places: { readonly row: number; readonly pointer: string }[] = [];
  let own: Plain = { schemaVersion: 1 };
  rows.forEach((row, i) => {
    try {
      if (!namesPlace(row)) throw new EditError('what', 'the row names no place. Give a name or a path, as text.');
      const path = row.what.startsWith('/') ? row.what : names.get(row.what.trim());
      if (path === undefined) throw new EditError(row.what, unknownNameWords(row.what, [...names.keys()]));
      const place = placeOf(own, path);
      own = withRow(asPlain(place.dossier), place.pointer, place.shape, row);
      places.push({ row: i + 1, pointer: place.pointer });
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      issues.push({ row: i + 1, severity: 'error', message: `Row ${i + 1}: ${error.message}` });
    }
  });
  const parsed = safeParseDossier(own);
  const told = (parsed.ok ? parsed.warnings : parsed.issues).map((issue) => rowIssue(issue, own, places));
  if (parsed.ok && issues.length === 0) return { ok: true, dossier: parsed.dossier, warnings: told };
  return { ok: false, issues: [...issues, ...told] };
};

/** Tables come from files: a row may be anything. */
const namesPlace = (row: unknown): boolean => isRecord(row) && typeof row.what === 'string';

const unknownNameWords = (what: string, names: readonly string[]): string => {
  const near = nearestName(what, names);
  return `no field goes by this name. Give its path, as in /mutual/membership/total.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
};

/** The dossier with one more row; the items on the way are there. */
const withRow = (own: Plain, pointer: string, shape: ShapeData, row: DossierRow): Plain => {
  const { value } = row;
  const words = typeof value === 'string' ? value.trim() : value;
  if (words === NO_OTHERS) return withWhole(own, pointer, evidenceIn(row));
  if (typeof words === 'string' && words.startsWith(NOT_KNOWN)) {
    return withUnknown(own, pointer, reasonIn(row.what, words), row.note);
  }
  const evidence = evidenceIn(row, shape);
  // A row without a value may name an item that nothing else is known of, or what a source is about.
  if (value === undefined || words === '') return evidence === undefined ? own : withEvidence(own, pointer, evidence);
  const read = legible(row.what, 'value', value, shape);
  const before = valueAt(own, pointer);
  if (before === undefined) return withValue(own, pointer, read, evidence);
  const isSame = canonicalJson(before) === canonicalJson(read);
  if (evidence !== undefined)
    return withEvidence(own, pointer, isSame ? evidence : { ...evidence, says: asJson(read) });
  if (isSame) return own;
  throw new EditError(
    row.what,
    'an earlier row gives another value, and this one has no source. Give it a title, or remove it.',
  );
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shape of the dossier took it, and all it holds is JSON
const asJson = (value: unknown): JsonValue => value as JsonValue;

const reasonIn = (path: string, words: string): UnknownReason => {
  const given = words.slice(NOT_KNOWN.length).replace(/^[:\s]+/, '');
  const reason = given === '' ? 'not-collected' : UNKNOWN_REASONS.find((one) => one === given);
  if (reason === undefined) {
    throw new EditError(path, `"${given}" is no reason why something is not known: ${UNKNOWN_REASONS.join(', ')}.`);
  }
  return reason;
};

/** The source that a row gives; `undefined` for an assertion. */
const evidenceIn = (row: DossierRow, shape?: ShapeData): NewEvidence | undefined => {
  let evidence: unknown = row.source === undefined || row.source === '' ? {} : { id: row.source };
  if (row.says !== undefined && row.says !== '' && shape !== undefined) {
    evidence = withValueAt(evidence, '/says', legible(row.what, 'says', row.says, shape));
  }
  for (const [column, pointer] of EVIDENCE_COLUMNS) {
    const cell = row[column];
    if (cell === undefined || cell === '') continue;
    evidence = withValueAt(
      evidence,
      pointer,
      legible(row.what, column, cell, shapeAt(evidenceShape, segmentsOf(pointer))),
    );
  }
  if (!isRecord(evidence) || Object.keys(evidence).length === 0) return undefined;
  if (valueAt(evidence, '/source/title') === undefined && evidence.id === undefined) {
    throw new EditError(row.what, 'the source has no title. Give one, so that a reader can find it.');
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part was read by its shape; the whole is parsed
  return { kind: DEFAULT_KIND, ...evidence } as unknown as NewEvidence;
};

const legible = (what: string, column: string, cell: Cell, shape: ShapeData | undefined): unknown => {
  const read = shape === undefined ? undefined : readAs(shape, cell);
  if (read !== undefined) return read;
  throw new EditError(
    what,
    `"${String(cell)}" cannot stand in the column "${column}". docs/every-field.md says what can.`,
  );
};

type Cell = string | number | boolean;

const DEFAULT_KIND: EvidenceKind = 'publication';

/** An issue of the dossier at the row that wrote what it is about. */
const rowIssue = (
  { path, severity, message }: Issue,
  own: Plain,
  places: readonly { readonly row: number; readonly pointer: string }[],
): RowIssue => {
  const evidence = /^\/evidence\/\d+/.exec(path)?.[0];
  const [place] = evidence === undefined ? [path] : listAt(own, `${evidence}/about`);
  const about = typeof place === 'string' ? place : path;
  const nearest = places.filter(({ pointer }) => isWithin(about, pointer) || isWithin(pointer, about));
  const row = nearest.sort((a, b) => b.pointer.length - a.pointer.length)[0]?.row ?? 0;
  return { row, severity, message: row === 0 ? message : `Row ${row}: ${message}` };
};
