import { ancestorsOf, isRecord } from '../util/json-pointer.ts';
import { contradictionIssues } from './checks/contradictions.ts';
import { identityIssues } from './checks/identity.ts';
import { likelihoodIssues } from './checks/likelihood.ts';
import { orderIssues } from './checks/order.ts';
import { locationsIn } from './checks/read.ts';
import { referenceIssues } from './checks/references.ts';
import { nearNameIssues } from './checks/names.ts';
import { plausibilityIssues } from './checks/plausibility.ts';
import { timeIssues } from './checks/time.ts';
import { totalIssues } from './checks/totals.ts';
import { withPositions } from './by-name.ts';
import { cleanJson } from './clean.ts';
import { dossierShape } from '../models/dossier.ts';
import { inOrder, type Issue, issueAt } from './issue.ts';
import type { NormalisedDossier } from '../models/shared/known.ts';
import { limitsFrom, PARSE_LIMITS, type ParseLimits, type ParseOptions, sizeIssues } from './limits.ts';
import { migrateDossier } from './migrate.ts';
import { type Reader, readerOf, REFUSED } from './reader.ts';
import { misfitOf, openText } from './open-text.ts';
import { shapeIssues } from './shape-issues.ts';
import { type Survey, surveyOf, wholenessOf } from './wholeness.ts';

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
export const parseDossier = (input: unknown, options: ParseOptions = {}): NormalisedDossier => {
  const result = safeParseDossier(input, options);
  if (!result.ok) throw new DossierError(result.issues);
  return result.dossier;
};

/** What {@link safeParseDossier} answers. */
export type DossierResult =
  | {
      /** It is a dossier. */
      readonly ok: true;
      /** The dossier, checked. */
      readonly dossier: NormalisedDossier;
      /** What is possible and still looks like a slip. */
      readonly warnings: readonly Issue[];
    }
  | {
      /** It is no dossier. */
      readonly ok: false;
      /** Everything that is wrong, and the warnings. */
      readonly issues: readonly Issue[];
    };

/**
 * Checks an unknown value; answers instead of throwing.
 *
 * On failure the issues hold the warnings too. Checks across properties run even where other properties are broken.
 */
export const safeParseDossier = (input: unknown, options: ParseOptions = {}): DossierResult => {
  const limits = limitsFrom(options);
  const cleaned = cleanJson(input, limits);
  const misfit = cleaned.issues.length === 0 ? misfitOf(cleaned.value) : undefined;
  if (misfit !== undefined) return { ok: false, issues: [misfit] };
  const migrated = migrateDossier(withoutSchemaName(cleaned.value));
  if (!migrated.ok) return refusal([...cleaned.issues, migrated.issue], limits);

  const survey = surveyOf(migrated.value);
  const whole = wholenessOf(withPositions(migrated.value), dossierShape, survey);
  const read = cleaned.issues.length === 0 ? readDossier(whole.value) : REFUSED;
  const shape = read === REFUSED ? unexplained(whole.value, cleaned.issues) : [];
  const issues = [...cleaned.issues, ...shape, ...whole.issues, ...crossIssues(whole.checked, limits, survey)];
  return resultOf(issues, limits, read);
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
export const parseDossierText = (text: string, options: ParseOptions = {}): NormalisedDossier => {
  const result = safeParseDossierText(text, options);
  if (!result.ok) throw new DossierError(result.issues);
  return result.dossier;
};

/** Checks JSON text; answers instead of throwing. See {@link parseDossierText}. */
export const safeParseDossierText = (text: string, options: ParseOptions = {}): DossierResult => {
  const opened = openText(text);
  if (!opened.ok) return { ok: false, issues: opened.issues };
  const { value, isPlain, survey } = opened;
  const limits = limitsFrom(options);
  // What JSON.parse makes needs no copy to be safe to read, where the schema leaves no room for names and depths.
  if (!isPlain || text.length > limits.values || hasFreeJson(value)) return safeParseDossier(value, options);
  const whole = wholenessOf(withPositions(value), dossierShape, survey);
  const read = readDossier(whole.value);
  return read === REFUSED
    ? safeParseDossier(value, options)
    : resultOf([...whole.issues, ...crossIssues(whole.checked, limits, survey)], limits, read);
};

/** Whether there may be JSON that no schema describes. */
const hasFreeJson = (value: unknown): boolean => {
  if (!isRecord(value) || value.extensions !== undefined) return true;
  return Array.isArray(value.evidence) && value.evidence.some((item) => isRecord(item) && item.says !== undefined);
};

/** An editor names the schema by which it helps to write a dossier. It is no part of what is known. */
const withoutSchemaName = (value: unknown): unknown => {
  if (!isRecord(value) || typeof value.$schema !== 'string') return value;
  const { $schema: _, ...rest } = value;
  return rest;
};

const resultOf = (issues: readonly Issue[], limits: ParseLimits, dossier: unknown): DossierResult => {
  if (issues.some(({ severity }) => severity === 'error')) return refusal(issues, limits);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes the brand: no error means that the shape accepted the value
  return { ok: true, dossier: dossier as NormalisedDossier, warnings: told(inOrder(issues), limits) };
};

/** Errors come before warnings when there are too many to tell: a host must see what stops the dossier. */
const refusal = (issues: readonly Issue[], limits: ParseLimits): DossierResult => {
  if (issues.length <= limits.issues) return { ok: false, issues: inOrder(issues) };
  const [errors, warnings] = (['error', 'warning'] as const).map((kind) =>
    inOrder(issues.filter(({ severity }) => severity === kind)),
  );
  return { ok: false, issues: told([...(errors ?? []), ...(warnings ?? [])], limits) };
};

const told = (issues: readonly Issue[], { issues: limit }: ParseLimits): readonly Issue[] =>
  issues.length <= limit
    ? issues
    : [...issues.slice(0, limit), issueAt('', 'input/more-issues', { count: issues.length - limit, limit })];

/** What is possible in a dossier and still looks like a slip. */
export const warningsOf = (dossier: NormalisedDossier): readonly Issue[] =>
  inOrder(crossIssues(dossier, PARSE_LIMITS, surveyOf(dossier)));

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

/** What the shape refuses, less what is missing only because it was refused before. */
const unexplained = (value: unknown, refused: readonly Issue[]): readonly Issue[] => {
  const explained = new Set(refused.flatMap(({ path }) => ancestorsOf(path)));
  return shapeIssues(dossierShape, value).filter(({ path }) => !explained.has(path));
};

const crossIssues = (value: unknown, limits: ParseLimits, survey: Survey): readonly Issue[] => {
  const places = locationsIn(value);
  return [
    ...sizeIssues(value, limits, survey),
    ...identityIssues(places),
    ...referenceIssues(places, dossierShape),
    ...totalIssues(places),
    ...orderIssues(places),
    ...contradictionIssues(places),
    ...likelihoodIssues(places),
    ...timeIssues(places),
    ...plausibilityIssues(places),
    ...nearNameIssues(places),
  ];
};

/** Reads a good dossier at once; what it refuses is told by `shapeIssues`. */
const readDossier: Reader = /* @__PURE__ */ readerOf(dossierShape);
