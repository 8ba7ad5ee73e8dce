/**
 * Filling in a dossier without counting positions: step by step with `edit`, or as a table of facts with `fromRows` and
 * `toRows`.
 *
 * @module
 */
export { type DossierEdit, edit, type NewEvidence } from './edit.ts';
export { fromRows, type RowIssue, type RowsResult } from './from-rows.ts';
export { EditError } from './place.ts';
export { type DossierRow, ROW_COLUMNS } from './row.ts';
export { shortNames } from './short-names.ts';
export { toRows } from './to-rows.ts';
