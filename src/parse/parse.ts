import { ancestorsOf, isRecord } from '../util/json-pointer.ts';
import { contradictionIssues } from './checks/contradictions.ts';
import { identityIssues } from './checks/identity.ts';
import { likelihoodIssues } from './checks/likelihood.ts';
import { orderIssues } from './checks/order.ts';
import { locationsIn } from './checks/read.ts';
import { referenceIssues } from './checks/references.ts';
import { totalIssues } from './checks/totals.ts';
import { cleanJson, MAX_VALUES } from './clean.ts';
import { dossierSchema } from '../models/dossier.ts';
import { inOrder, type Issue, issueAt } from './issue.ts';
import type { NormalisedDossier } from '../models/shared/known.ts';
import { migrateDossier } from './migrate.ts';
import { normalise } from './normalise.ts';
import { type Reader, readerOf, REFUSED } from './reader.ts';
import { shapeIssues } from './shape-issues.ts';

/**
 * Checks an unknown value and returns it as a dossier that can be assessed.
 *
 * Older schema versions are migrated. Warnings do not stop a dossier; ask for them with {@link warningsOf}.
 *
 * @throws {@link DossierError} with every issue at once.
 *
 * @example
 * ```ts
 * const dossier = parseDossier({
 *   schemaVersion: 1,
 *   asOf: '2013-07-01',
 *   mutual: { name: 'Example Mutual', level: 'organisation' },
 * });
 * ```
 */
export const parseDossier = (input: unknown): NormalisedDossier => {
  const result = safeParseDossier(input);
  if (!result.ok) throw new DossierError(result.issues);
  return result.dossier;
};

/** What {@link safeParseDossier} answers. */
export type DossierResult =
  | { readonly ok: true; readonly dossier: NormalisedDossier; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Checks an unknown value; answers instead of throwing.
 *
 * On failure the issues hold the warnings too. Checks across properties run even where other properties are broken.
 */
export const safeParseDossier = (input: unknown): DossierResult => {
  const cleaned = cleanJson(input);
  const migrated = migrateDossier(cleaned.value);
  if (!migrated.ok) return { ok: false, issues: inOrder([...cleaned.issues, migrated.issue]) };

  const read = cleaned.issues.length === 0 ? readDossier(migrated.value) : REFUSED;
  const shape = read === REFUSED ? unexplained(migrated.value, cleaned.issues) : [];
  const issues = [...cleaned.issues, ...shape, ...crossIssues(migrated.value)];
  return resultOf(issues, () => (read === REFUSED ? normalise(dossierSchema, migrated.value) : read));
};

/**
 * Checks JSON text and returns it as a dossier: the quick way from a file or a line of NDJSON.
 *
 * The same as `parseDossier(JSON.parse(text))`, but that a text which is not JSON is one more issue.
 *
 * @throws {@link DossierError} with every issue at once.
 *
 * @example
 * ```ts
 * const text = '{ "schemaVersion": 1, "asOf": "2013-07-01", "mutual": { "name": "Example", "level": "organisation" } }';
 * const dossier = parseDossierText(text);
 * ```
 */
export const parseDossierText = (text: string): NormalisedDossier => {
  const result = safeParseDossierText(text);
  if (!result.ok) throw new DossierError(result.issues);
  return result.dossier;
};

/** Checks JSON text; answers instead of throwing. See {@link parseDossierText}. */
export const safeParseDossierText = (text: string): DossierResult => {
  let value: unknown;
  try {
    // Without types anything may be handed over, and JSON.parse would read `null` as a text. Windows tools write a mark
    // at the start that JSON does not know.
    if (typeof text !== 'string') throw new TypeError('not a text');
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return { ok: false, issues: [issueAt('', 'input/not-json-text')] };
  }
  // What JSON.parse makes needs no copy to be safe to read, where the schema leaves no room for names and depths.
  const read = text.length > MAX_VALUES || hasFreeJson(value) ? REFUSED : readDossier(value);
  return read === REFUSED ? safeParseDossier(value) : resultOf(crossIssues(value), () => read);
};

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether there may be JSON that no schema describes. */
const hasFreeJson = (value: unknown): boolean => {
  if (!isRecord(value) || value.extensions !== undefined) return true;
  return Array.isArray(value.evidence) && value.evidence.some((item) => isRecord(item) && item.says !== undefined);
};

const resultOf = (issues: readonly Issue[], dossier: () => unknown): DossierResult => {
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues: inOrder(issues) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes the brand: no error means that the schema accepted the value
  return { ok: true, dossier: dossier() as NormalisedDossier, warnings: inOrder(issues) };
};

/** What is possible in a dossier and still looks like a slip. */
export const warningsOf = (dossier: NormalisedDossier): readonly Issue[] => inOrder(crossIssues(dossier));

/** A value that is not a dossier, with everything that is wrong with it. */
export class DossierError extends Error {
  /** Every issue, ordered by place. */
  readonly issues: readonly Issue[];

  /** Puts all issues into one message, errors and warnings alike. */
  constructor(issues: readonly Issue[]) {
    const lines = issues.map(({ severity, message }) => `- ${severity}: ${message}`);
    super(`The dossier cannot be used.\n${lines.join('\n')}`);
    this.name = 'DossierError';
    this.issues = issues;
  }
}

/** What the schema refuses, less what is missing only because it was refused before. */
const unexplained = (value: unknown, refused: readonly Issue[]): readonly Issue[] => {
  const explained = new Set(refused.flatMap(({ path }) => ancestorsOf(path)));
  return shapeIssues(dossierSchema, value).filter(({ path }) => !explained.has(path));
};

const crossIssues = (value: unknown): readonly Issue[] => {
  const places = locationsIn(value);
  return [
    ...identityIssues(places),
    ...referenceIssues(places, dossierSchema),
    ...totalIssues(places),
    ...orderIssues(places),
    ...contradictionIssues(places),
    ...likelihoodIssues(places),
  ];
};

/** Reads a good dossier at once; what it refuses is told by the schema itself. */
const readDossier: Reader = /* @__PURE__ */ readerOf(dossierSchema);
