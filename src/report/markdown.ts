import type { Assessment } from '../results/index.ts';
import { reportDocument } from './document/assessment-document.ts';
import type { ReportOptions } from './options.ts';
import { printMarkdown } from './formats/markdown.ts';

/**
 * Reports an assessment as Markdown with tables, as for a committee paper.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
export const toMarkdown = (assessment: Assessment, options: ReportOptions): string =>
  printMarkdown(reportDocument(assessment, options));
