import type { Assessment } from '../results/index.ts';
import { reportDocument } from './document/assessment-document.ts';
import type { ReportOptions } from './options.ts';
import { printText } from './formats/text.ts';

/**
 * Reports an assessment as plain text of at most 96 columns: the summary first, the working last.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
export const toText = (assessment: Assessment, options: ReportOptions): string =>
  printText(reportDocument(assessment, options));
