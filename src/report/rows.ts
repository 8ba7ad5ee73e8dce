import { type Bounds, type Finding, PROPOSITIONS, type PropositionResult, type Read } from '../results/index.ts';
import type { Assessment } from '../results/index.ts';
import { reportable } from './check.ts';
import type { ReportOptions } from './options.ts';
import { statementOf, type ReportView, reportViewOf } from './sections/view.ts';
import { answerText } from './sections/working.ts';
import { plainText } from './language/plain.ts';
import { textOf } from './language/language.ts';

/** What rows need beside an assessment. */
export interface RowOptions extends ReportOptions {
  /** False leaves texts as they are; absent means an apostrophe before each that a spreadsheet would take for a formula. */
  readonly spreadsheetSafe?: boolean;
}

/** One proposition, rule or fact of an assessment, flat; every row has every key, and `null` is no value. */
export interface ReportRow {
  /** What the row is about. */
  readonly kind: 'proposition' | 'rule' | 'fact';
  /** Name of the subject, as given to the report. */
  readonly subject: string | null;
  /** Date the assessment speaks for. ISO date. */
  readonly asOf: string;
  /** Proposition id. */
  readonly proposition: string | null;
  /** Theme id; rules and their facts only. */
  readonly theme: string | null;
  /** Rule id; rules and facts only. */
  readonly rule: string | null;
  /** Fact id; facts only. */
  readonly fact: string | null;
  /** Intervention id; gates only. */
  readonly intervention: string | null;
  /** Commissioning context id; gates only. */
  readonly context: string | null;
  /** Title in the language of the report; for a fact its question. */
  readonly title: string;
  /** Verdict, outcome of the finding, or `known` and `unknown` for a fact. */
  readonly result: string;
  /** Class the middle points to; propositions only. */
  readonly indicated: string | null;
  /** Worst class still possible; propositions only. */
  readonly floor: string | null;
  /** Best class still possible; propositions only. */
  readonly ceiling: string | null;
  /** Worst score still possible. Unit: 0 to 1. */
  readonly low: number | null;
  /** Middle of the score. Unit: 0 to 1. */
  readonly centre: number | null;
  /** Best score still possible. Unit: 0 to 1. */
  readonly high: number | null;
  /** Share known; propositions only. Unit: 0 to 1. */
  readonly coverage: number | null;
  /** Share of the proposition; rules only. Unit: 0 to 1. */
  readonly weight: number | null;
  /** How far it moves the middle from one half; rules only. */
  readonly contribution: number | null;
  /** Reliability of the evidence; rules and facts. Unit: 0 to 1. */
  readonly reliability: number | null;
  /** State of the vulnerability; propositions only. */
  readonly vulnerability: string | null;
  /** What was found, or what the fact answered. */
  readonly statement: string | null;
  /** Evidence ids behind a fact, with spaces between. */
  readonly evidence: string | null;
}

/**
 * Turns an assessment into tidy rows: one for each proposition, each finding, and each fact that a finding read.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
export const toRows = (assessment: Assessment, options: RowOptions): readonly ReportRow[] => {
  const view = reportViewOf(reportable(assessment), options);
  const subject = options.subject === undefined ? null : plainText(options.subject);
  const blank: ReportRow = { ...BLANK_ROW, subject, asOf: assessment.asOf };
  const rows = [
    ...PROPOSITIONS.map((id) => ({ ...blank, ...propositionCells(assessment.propositions[id], view) })),
    ...assessment.findings.flatMap((finding) => [
      { ...blank, ...ruleCells(finding, view) },
      ...finding.reads.map((read) => ({ ...blank, ...placeCells(finding), ...factCells(read, view) })),
    ]),
  ];
  return options.spreadsheetSafe === false ? rows : rows.map(guarded);
};

/** Puts an apostrophe before a text that a spreadsheet would compute rather than show. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What starts a formula in one spreadsheet or another, full-width forms included. */
const FORMULA = /^[\s'",;]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const guarded = (row: ReportRow): ReportRow => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]: [string, unknown]): readonly [string, string][] =>
      typeof cell === 'string' ? [[key, guardFormula(cell)]] : [],
    ),
  ),
});

const propositionCells = (result: PropositionResult, { translator }: ReportView): Partial<ReportRow> => ({
  proposition: result.proposition,
  title: textOf(translator.say(`proposition.${result.proposition}`)),
  result: result.verdict,
  indicated: result.indicated ?? null,
  floor: result.floor ?? null,
  ceiling: result.ceiling ?? null,
  ...boundCells(result.bounds),
  coverage: result.coverage,
  vulnerability: result.vulnerability.state,
});

const placeCells = ({ proposition, theme, rule, intervention, context }: Finding): Partial<ReportRow> => ({
  proposition: proposition ?? null,
  theme,
  rule,
  intervention: intervention ?? null,
  context: context ?? null,
});

const ruleCells = (finding: Finding, { assessment, translator }: ReportView): Partial<ReportRow> => {
  const shares = PROPOSITIONS.flatMap((id) => assessment.propositions[id].contributions);
  const share = shares.find(({ rule }) => rule === finding.rule);
  const judged = finding.outcome === 'judged' ? finding : undefined;
  return {
    ...placeCells(finding),
    kind: 'rule',
    title: textOf(translator.rule(finding.rule)),
    result: finding.outcome,
    ...boundCells(judged?.bounds),
    weight: share?.weight ?? null,
    contribution: share?.value ?? null,
    reliability: judged?.reliability ?? null,
    statement: textOf(statementOf(finding, translator)),
  };
};

const factCells = (read: Read, { translator }: ReportView): Partial<ReportRow> => {
  const known = Object.hasOwn(read, 'answer');
  return {
    kind: 'fact',
    fact: read.fact,
    title: textOf(translator.look(`fact:${read.fact}#question`)),
    result: known ? 'known' : 'unknown',
    reliability: read.reliability ?? null,
    statement: known ? answerText(read.answer, translator) : null,
    evidence: read.evidence.length === 0 ? null : plainText(read.evidence.join(' ')),
  };
};

const boundCells = (bounds: Bounds | undefined): Partial<ReportRow> =>
  bounds === undefined ? {} : { low: bounds.low, centre: bounds.centre, high: bounds.high };

const BLANK_ROW: ReportRow = {
  kind: 'proposition',
  subject: null,
  asOf: '',
  proposition: null,
  theme: null,
  rule: null,
  fact: null,
  intervention: null,
  context: null,
  title: '',
  result: '',
  indicated: null,
  floor: null,
  ceiling: null,
  low: null,
  centre: null,
  high: null,
  coverage: null,
  weight: null,
  contribution: null,
  reliability: null,
  vulnerability: null,
  statement: null,
  evidence: null,
};
