import { PROPOSITIONS } from '../../results/index.ts';
import { intervalsDrawn, propositionRow } from './charts.ts';
import { chartOf, type ReportChart } from './assessment-charts.ts';
import { reportable } from '../check.ts';
import type { Named, SeveralOptions } from '../side-by-side.ts';
import { viewOf } from '../sections/view.ts';
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
  all: readonly Named[],
  options: Omit<SeveralOptions, 'form' | 'skin'>,
): readonly ReportChart[] => {
  const [first] = all;
  if (first === undefined) return [];
  const view = viewOf(reportable(first.assessment), options);
  return PROPOSITIONS.map((id) => {
    const title = view.speaker.say('chart.portfolio', { proposition: view.speaker.say(`proposition.${id}`) });
    const rows = all.map(({ name, assessment }) =>
      propositionRow(reportable(assessment).propositions[id], view, plainText(name, 120)),
    );
    return chartOf(
      intervalsDrawn(`portfolio-${id}`, textOf(title), rows, view, view.speaker.say('chart.portfolio.desc')),
    );
  });
};
