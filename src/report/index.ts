export type { PlainJson } from './charts/model.ts';
export type { VegaLiteSpec } from './charts/vega.ts';
export { type ReportChart, toCharts } from './charts/assessment-charts.ts';
export { ReportError } from './check.ts';
export { type FirmnessForCharts, toFirmnessCharts } from './charts/firmness-charts.ts';
export { type HtmlOptions, toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
export { plainText } from './language/plain.ts';
export {
  type Catalogue,
  type Cuts,
  type Layer,
  type Locale,
  type Reader,
  type ReportOptions,
  type ReportSource,
  STANDARD_CUTS,
} from './options.ts';
export { toPortfolioCharts } from './charts/portfolio-charts.ts';
export type { HtmlStyle } from './formats/html.ts';
export { type ReportRow, type RowOptions, toRows } from './rows.ts';
export { type Form, type NamedAssessment, type SeveralOptions, toPortfolio, toSideBySide } from './side-by-side.ts';
export { toText } from './text.ts';
