import { PROPOSITIONS } from '../../results/index.ts';
import { intervalCharts, propositionRow } from './charts.ts';
import { chartOf, type ReportChart } from './assessment-charts.ts';
import { reportable } from '../check.ts';
import type { NamedAssessment, SeveralOptions } from '../side-by-side.ts';
import { reportViewOf } from '../sections/view.ts';
import { plainText } from '../language/plain.ts';
import { textOf } from '../language/language.ts';

/**
 * Draws any number of assessments, one picture for each proposition, one line for each subject, in the order given.
 *
 * It ranks nothing: where two lines overlap, neither is ahead, and the legend says so.
 *
 * @throws ReportError when one has a format that this version does not know.
 */
export const toPortfolioCharts = (
  all: readonly NamedAssessment[],
  options: Omit<SeveralOptions, 'form' | 'skin'>,
): readonly ReportChart[] => {
  const [first] = all;
  if (first === undefined) return [];
  const view = reportViewOf(reportable(first.assessment), options);
  return PROPOSITIONS.map((id) => {
    const title = view.translator.say('chart.portfolio', { proposition: view.translator.say(`proposition.${id}`) });
    const rows = all.map(({ name, assessment }) =>
      propositionRow(reportable(assessment).propositions[id], view, plainText(name, 120)),
    );
    return chartOf(
      intervalCharts(`portfolio-${id}`, textOf(title), rows, view, view.translator.say('chart.portfolio.desc')),
    );
  });
};
