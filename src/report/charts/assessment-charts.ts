import { type Assessment, PROPOSITIONS } from '../../results/index.ts';
import { contributionsOf, type Chart, intervalsOf, isMoved, rulesOf, stripsOf } from './charts.ts';
import type { VegaLiteSpec } from './vega.ts';
import { reportable } from '../check.ts';
import type { ReportOptions } from '../options.ts';
import { reportViewOf } from '../sections/view.ts';
import { textOf } from '../language/language.ts';

/** One picture of an assessment, and the table that says the same. */
export interface ReportChart {
  /** Short id: `intervals`, `strips`, `rules-place`, `moves-place` and so on. */
  readonly id: string;
  /** Title. */
  readonly title: string;
  /** Standalone SVG text with title, description and text labels. */
  readonly svg: string;
  /** The same as a Vega-Lite specification. Plain JSON. */
  readonly vegaLite: VegaLiteSpec;
  /** The same as a table: headings, then rows. */
  readonly table: {
    /** Headings of the columns. */
    readonly head: readonly string[];
    /** Rows, each as long as the heading. */
    readonly rows: readonly (readonly string[])[];
  };
}

/**
 * Draws an assessment: every score as a range on one scale, what is secured, open and lost, and what moves each proposition.
 *
 * What is not known is a thin dotted line and never a solid bar; no picture adds the propositions up.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
export const toCharts = (assessment: Assessment, options: ReportOptions): readonly ReportChart[] => {
  const view = reportViewOf(reportable(assessment), options);
  const asked = PROPOSITIONS.filter((id) => assessment.propositions[id].bounds !== undefined);
  return [
    intervalsOf(view),
    stripsOf(view),
    ...asked.flatMap((id) => [rulesOf(id, view), ...(isMoved(id, view) ? [contributionsOf(id, view)] : [])]),
  ].map(chartOf);
};

/** A picture as it is handed out. */
export const chartOf = ({ id, svg, vegaLite, table: { caption, head, rows } }: Chart): ReportChart => ({
  id,
  title: textOf(caption),
  svg,
  vegaLite,
  table: { head: head.map(textOf), rows: rows.map((row) => row.map(textOf)) },
});
