export { ReportError } from './check.ts';
export { type Catalogue, type Cuts, type Locale, type ReportOptions, STANDARD_CUTS } from './options.ts';
export { toText } from './text.ts';
