import { emptySummary, mergeSummaries, type PortfolioSummary, summaryOf } from './index.ts';
import type { AssessmentFindings, AssessmentVerdicts, Detail, Detailed, BareEvaluator } from '../assess/index.ts';
import { type Issue, parseDossier, parseDossierText, DossierError } from '../parse/index.ts';

/** What {@link assessAll} answers for one input, in the order of the inputs. */
export type BatchRow<Level extends Detail = 'verdicts'> =
  | {
      /** It was assessed. */
      readonly ok: true;
      /** Position of the input, from 0. */
      readonly index: number;
      /** The assessment, at the level of detail asked for. */
      readonly assessment: Detailed[Level];
    }
  | {
      /** It could not be assessed; the others are. */
      readonly ok: false;
      /** Position of the input, from 0. */
      readonly index: number;
      /** What is wrong with the dossier; empty where a plugin or the evaluator failed. */
      readonly issues: readonly Issue[];
      /** What went wrong, in one sentence or more. */
      readonly error: string;
    };

/** How a batch is assessed. */
export interface BatchOptions<Level extends Detail = 'verdicts'> {
  /** How much each row tells; absent means `verdicts`. */
  readonly detail?: Level;
  /** Told how many inputs are done, after every {@link BatchOptions.every} of them and at the end; absent means nobody. */
  readonly onProgress?: (done: number, refused: number) => void;
  /** Inputs between two reports of progress; absent means 1000. */
  readonly every?: number;
  /** Ends the batch before the next input when it is aborted; absent means never. */
  readonly signal?: {
    /** Whether to end. */
    readonly aborted: boolean;
  };
}

/**
 * Assesses any number of inputs, one at a time: the next input is asked for when the last row has been taken.
 *
 * An input is a raw dossier, or its JSON text. One that cannot be read becomes a row that says why. Nothing is kept from
 * row to row, so that memory does not grow with the number of inputs.
 *
 * @example
 * ```ts
 * import { assessAll } from 'social-productivity/batch';
 * import { createEvaluator, standardRuleSets } from 'social-productivity';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets });
 * const lines = ['{ "schemaVersion": 1, "asOf": "2024-01-01", "mutual": { "name": "A", "level": "organisation" } }', '{'];
 * for await (const row of assessAll(evaluator, lines)) row.ok; // true, then false
 * ```
 */
export async function* assessAll<Level extends Detail = 'verdicts'>(
  evaluator: BareEvaluator,
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  options: BatchOptions<Level> = {},
): AsyncGenerator<BatchRow<Level>, void, undefined> {
  const { onProgress, every = 1000, signal } = options;
  let index = 0;
  let refused = 0;
  for await (const input of inputs) {
    if (signal?.aborted === true) break;
    const row = rowOf(evaluator, input, index, options);
    index += 1;
    if (!row.ok) refused += 1;
    if (index % every === 0) onProgress?.(index, refused);
    yield row;
  }
  if (index % every !== 0 || index === 0) onProgress?.(index, refused);
}

/**
 * Summarises any number of inputs as a portfolio, in memory that does not grow with them.
 *
 * Inputs that cannot be assessed are counted and left out. Summaries of parts can be merged: shards, whole and any order
 * give the same bytes.
 *
 * @example
 * ```ts
 * import { summariseAll } from 'social-productivity/batch';
 * import { createEvaluator, standardRuleSets } from 'social-productivity';
 *
 * const evaluator = createEvaluator({ plugins: standardRuleSets });
 * const { summary, refused } = await summariseAll(evaluator, ['{']);
 * const none = summary.assessments === 0 && refused === 1; // true
 * ```
 */
export const summariseAll = async (
  evaluator: BareEvaluator,
  inputs: Iterable<unknown> | AsyncIterable<unknown>,
  options: Omit<BatchOptions, 'detail'> = {},
): Promise<{
  /** Of all that were assessed. */
  readonly summary: PortfolioSummary;
  /** Inputs that were no dossier. */
  readonly refused: number;
}> => {
  let summary = emptySummary;
  let refused = 0;
  for await (const row of assessAll(evaluator, inputs, { ...options, detail: 'full' })) {
    if (row.ok) summary = mergeSummaries(summary, summaryOf(row.assessment));
    else refused += 1;
  }
  return { summary, refused };
};

export type { AssessmentFindings, AssessmentVerdicts, Detail, Detailed, PortfolioSummary };

const rowOf = <Level extends Detail>(
  evaluator: BareEvaluator,
  input: unknown,
  index: number,
  { detail }: BatchOptions<Level>,
): BatchRow<Level> => {
  try {
    const dossier = typeof input === 'string' ? parseDossierText(input) : parseDossier(input);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a level that is left out is `verdicts`
    const level = detail ?? ('verdicts' as Level);
    return { ok: true, index, assessment: evaluator.assess(dossier, { detail: level }) };
  } catch (error) {
    const issues = error instanceof DossierError ? error.issues : [];
    return { ok: false, index, issues, error: error instanceof Error ? error.message : 'It could not be read.' };
  }
};
