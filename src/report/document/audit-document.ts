import { PROPOSITIONS, type PropositionId } from '../../results/index.ts';
import { contributionsOf, intervalsOf, isMoved, pictureOf, rulesOf, stripsOf } from '../charts/charts.ts';
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
import type { ReportView } from '../sections/view.ts';
import { type Block, paragraph } from './document.ts';

/** How it was worked out: scores, weights, every value that was read, every source, and who decided. */
export const auditBlocks = (view: ReportView): readonly Block[] => {
  const { assessment, translator } = view;
  const asked = (id: PropositionId): boolean => assessment.propositions[id].bounds !== undefined;
  return [
    paragraph(translator.say('about', { asOf: translator.date(assessment.asOf), level: assessment.level })),
    ...summarySection(view),
    ...verdictsSection(view),
    pictureOf(intervalsOf(view)),
    // The findings show it already where both stand on one page.
    ...(view.isWhole ? [] : [pictureOf(stripsOf(view))]),
    ...PROPOSITIONS.flatMap((id) => (asked(id) ? [...propositionSection(id, view), ...pictures(id, view)] : [])),
    ...exposuresSection(view),
    ...fundingSection(view),
    ...gapsSection(view),
    ...actionsSection(view),
    ...conflictsSection(view),
    ...sourcesSection(view),
    ...othersSection(view),
    ...basisSection(view),
  ];
};

const pictures = (id: PropositionId, view: ReportView): readonly Block[] =>
  [rulesOf(id, view), ...(isMoved(id, view) ? [contributionsOf(id, view)] : [])]
    .filter(({ table }) => table.rows.length > 0)
    .map(pictureOf);
