import type { Locale } from '../options.ts';
import type { LocalisedText } from '../language/language.ts';

/** A table with a caption; the first cell of each row is its heading. */
export interface Table {
  readonly kind: 'table';
  /** What the table shows. */
  readonly caption: LocalisedText;
  /** Headings of the columns. */
  readonly head: readonly LocalisedText[];
  /** Rows, each as long as the heading. */
  readonly rows: readonly (readonly LocalisedText[])[];
}

/** A picture and the table that says the same. Formats without pictures leave it out: other tables hold its numbers. */
export interface Figure {
  readonly kind: 'picture';
  /** Standalone SVG text. */
  readonly svg: string;
  /** What its marks mean. */
  readonly legend: LocalisedText;
  /** What opens the table. */
  readonly opener: LocalisedText;
  /** Everything the picture shows, as data. */
  readonly table: Table;
}

/** Part of a report, whatever the format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly words: LocalisedText }
  | { readonly kind: 'paragraph'; readonly words: LocalisedText }
  | { readonly kind: 'note'; readonly words: LocalisedText }
  | { readonly kind: 'list'; readonly items: readonly LocalisedText[] }
  | { readonly kind: 'details'; readonly summary: LocalisedText; readonly blocks: readonly Block[] }
  | Table
  | Figure;

/** A whole report before it takes the form of text, Markdown or HTML. */
export interface ReportDocument {
  /** Language of everything that does not name another. */
  readonly lang: Locale;
  /** The one title. */
  readonly title: LocalisedText;
  /** Everything below it, in reading order. */
  readonly blocks: readonly Block[];
}

/** A heading below the title. */
export const heading = (level: 2 | 3 | 4, words: LocalisedText): Block => ({ kind: 'heading', level, words });

/** A paragraph. */
export const paragraph = (words: LocalisedText): Block => ({ kind: 'paragraph', words });

/** A list, or nothing where it would be empty. */
export const list = (items: readonly LocalisedText[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** A table. */
export const table = (
  caption: LocalisedText,
  head: readonly LocalisedText[],
  rows: readonly (readonly LocalisedText[])[],
): Table => ({
  kind: 'table',
  caption,
  head,
  rows,
});

/** Working that is folded away where the format can. */
export const details = (summary: LocalisedText, blocks: readonly Block[]): Block => ({
  kind: 'details',
  summary,
  blocks,
});
