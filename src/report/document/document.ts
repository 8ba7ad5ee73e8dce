import type { Locale } from '../options.ts';
import type { Words } from '../language/language.ts';

/** A table with a caption; the first cell of each row is its heading. */
export interface Table {
  readonly kind: 'table';
  /** What the table shows. */
  readonly caption: Words;
  /** Headings of the columns. */
  readonly head: readonly Words[];
  /** Rows, each as long as the heading. */
  readonly rows: readonly (readonly Words[])[];
}

/** A picture and the table that says the same. Formats without pictures leave it out: other tables hold its numbers. */
export interface Picture {
  readonly kind: 'picture';
  /** Standalone SVG text. */
  readonly svg: string;
  /** What its marks mean. */
  readonly legend: Words;
  /** What opens the table. */
  readonly opener: Words;
  /** Everything the picture shows, as data. */
  readonly table: Table;
}

/** Part of a report, whatever the format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'note'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'details'; readonly summary: Words; readonly blocks: readonly Block[] }
  | Table
  | Picture;

/** A whole report before it takes the form of text, Markdown or HTML. */
export interface ReportDocument {
  /** Language of everything that does not name another. */
  readonly lang: Locale;
  /** The one title. */
  readonly title: Words;
  /** Everything below it, in reading order. */
  readonly blocks: readonly Block[];
}

/** A heading below the title. */
export const heading = (level: 2 | 3 | 4, words: Words): Block => ({ kind: 'heading', level, words });

/** A paragraph. */
export const paragraph = (words: Words): Block => ({ kind: 'paragraph', words });

/** A list, or nothing where it would be empty. */
export const list = (items: readonly Words[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** A table. */
export const table = (caption: Words, head: readonly Words[], rows: readonly (readonly Words[])[]): Table => ({
  kind: 'table',
  caption,
  head,
  rows,
});

/** Working that is folded away where the format can. */
export const details = (summary: Words, blocks: readonly Block[]): Block => ({ kind: 'details', summary, blocks });
