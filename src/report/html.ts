import type { Assessment } from '../results/index.ts';
import { reportDocument } from './document/assessment-document.ts';
import type { ReportOptions } from './options.ts';
import { printHtml, htmlMain, type HtmlStyle } from './formats/html.ts';

/** What an HTML report needs beside an assessment. */
export interface HtmlOptions extends ReportOptions {
  /** `govuk` uses the class names of govuk-frontend and brings no style; absent means the report's own style. */
  readonly skin?: HtmlStyle;
  /** True for the `main` element alone, to stand in a page of one's own; absent means a whole page. */
  readonly fragment?: boolean;
}

/**
 * Reports an assessment as one HTML page without script, readable without its style sheet.
 *
 * @throws ReportError when the assessment has a format that this version does not know.
 */
export const toHtml = (assessment: Assessment, options: HtmlOptions): string => {
  const report = reportDocument(assessment, options);
  const { skin = 'plain', fragment = false } = options;
  return fragment ? htmlMain(report, skin) : printHtml(report, skin);
};
