import type { Assessment } from '../../results/index.ts';
import { reportable } from '../check.ts';
import { joined, leadingTo } from '../language/language.ts';
import type { Layer, ReportOptions } from '../options.ts';
import { findingsSections } from '../sections/findings/findings.ts';
import { type ReportView, reportViewOf } from '../sections/view.ts';
import { auditBlocks } from './audit-document.ts';
import { type Block, group, heading, paragraph, type ReportDocument } from './document.ts';
import { pageBlocks } from './page-document.ts';
import { titleOf, unreviewed } from './parts.ts';

/**
 * The report on one assessment at the layer that is asked for, before it takes the form of text, Markdown or HTML.
 *
 * @throws ReportError when the assessment has a format that this version does not know, or is damaged.
 */
export const reportDocument = (assessment: Assessment, options: ReportOptions): ReportDocument => {
  const view = reportViewOf(reportable(assessment), options);
  const { translator } = view;
  return {
    lang: translator.lang,
    title: titleOf(options.subject, translator),
    blocks: [...unreviewed(translator), ...LAYERS[options.layer ?? 'page'](view)],
  };
};

/** The three in one, each with its name, and the way to each at the top. */
const wholeBlocks = (view: ReportView): readonly Block[] => {
  const { translator } = view;
  const ways = (['page', 'findings', 'audit'] as const).map((layer) =>
    leadingTo(translator.say(`layers.${layer}`), `#${layer}`),
  );
  return [
    paragraph(joined([translator.say('layers.contents'), joined(ways, ' · ')])),
    ...group('layer', pageBlocks(view), 'page'),
    ...findingsSections(view),
    ...group('layer', [heading(2, translator.say('layers.audit')), ...auditBlocks(view)], 'audit'),
  ];
};

const LAYERS: Readonly<Record<Layer, (view: ReportView) => readonly Block[]>> = {
  page: pageBlocks,
  findings: findingsSections,
  audit: auditBlocks,
  whole: wholeBlocks,
};
