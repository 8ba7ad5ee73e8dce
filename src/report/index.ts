export { ReportError } from './check.ts';
export { type HtmlOptions, toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
export { type Catalogue, type Cuts, type Locale, type ReportOptions, STANDARD_CUTS } from './options.ts';
export type { Skin } from './print/html.ts';
export { type ReportRow, type RowOptions, toRows } from './rows.ts';
export { toText } from './text.ts';
