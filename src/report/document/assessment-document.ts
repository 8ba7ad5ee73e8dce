import { type Assessment, PROPOSITIONS, type PropositionId } from '../../results/index.ts';
import { contributionsOf, coverageOf, type Chart, intervalsOf, rulesOf } from '../charts/charts.ts';
import { reportable } from '../check.ts';
import type { ReportOptions } from '../options.ts';
import { fundingSection } from '../sections/funding.ts';
import {
  actionsSection,
  basisSection,
  conflictsSection,
  exposuresSection,
  gapsSection,
  othersSection,
} from '../sections/particulars.ts';
import { propositionSection } from '../sections/proposition.ts';
import { sourcesSection } from '../sections/sources.ts';
import { summarySection } from '../sections/summary.ts';
import { verdictsSection } from '../sections/verdicts.ts';
import { type ReportView, reportViewOf } from '../sections/view.ts';
import { type Block, paragraph, type ReportDocument } from './document.ts';
import { pageDocument } from './page-document.ts';
import { titleOf, unreviewed } from './parts.ts';

/** The report on one assessment at the layer that is asked for. */
export const reportDocument = (assessment: Assessment, options: ReportOptions): ReportDocument =>
  options.layer === 'page' ? pageDocument(assessment, options) : assessmentDocument(assessment, options);

/**
 * The report on one assessment, before it takes the form of text, Markdown or HTML: the summary first.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
const assessmentDocument = (assessment: Assessment, options: ReportOptions): ReportDocument => {
  const view = reportViewOf(reportable(assessment), options);
  const { translator } = view;
  const asked = (id: PropositionId): boolean => assessment.propositions[id].bounds !== undefined;
  return {
    lang: translator.lang,
    title: titleOf(options.subject, translator),
    blocks: [
      ...unreviewed(translator),
      paragraph(translator.say('about', { asOf: translator.date(assessment.asOf), level: assessment.level })),
      ...summarySection(view),
      ...verdictsSection(view),
      pictureOf(intervalsOf(view)),
      pictureOf(coverageOf(view)),
      ...PROPOSITIONS.flatMap((id) => (asked(id) ? [...propositionSection(id, view), ...pictures(id, view)] : [])),
      ...closing(view),
    ],
  };
};

const pictures = (id: PropositionId, view: ReportView): readonly Block[] =>
  [rulesOf(id, view), contributionsOf(id, view)].filter(({ table }) => table.rows.length > 0).map(pictureOf);

const pictureOf = ({ svg, legend, opener, table }: Chart): Block => ({ kind: 'picture', svg, legend, opener, table });

const closing = (view: ReportView): readonly Block[] => [
  ...exposuresSection(view),
  ...fundingSection(view),
  ...gapsSection(view),
  ...actionsSection(view),
  ...conflictsSection(view),
  ...sourcesSection(view),
  ...othersSection(view),
  ...basisSection(view),
];
