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

/** A heading below the title. */
export interface Heading {
  readonly kind: 'heading';
  /** Depth; the title is the first. */
  readonly level: 2 | 3 | 4;
  /** Its words. */
  readonly words: LocalisedText;
  /** What is answered under it in a word or two; absent where nothing is. */
  readonly tag?: LocalisedText;
}

/** Blocks that belong together; a format without layout prints them one after the other. */
export interface Group {
  readonly kind: 'group';
  /** What they are, which decides how they look. */
  readonly part: 'answer' | 'question' | 'columns' | 'column' | 'card' | 'foot' | 'layer';
  /** Name by which links lead here; absent where none does. */
  readonly id?: string;
  /** What it holds. */
  readonly blocks: readonly Block[];
}

/** A small picture of what the words below it say; other formats leave it out. */
export interface Strip {
  readonly kind: 'strip';
  /** Standalone SVG text. */
  readonly svg: string;
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
  | Heading
  | Group
  | Strip
  | { readonly kind: 'paragraph'; readonly words: LocalisedText }
  | { readonly kind: 'note'; readonly words: LocalisedText }
  | { readonly kind: 'list'; readonly items: readonly LocalisedText[]; readonly isNumbered?: true }
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

/** A heading that carries an answer. */
export const answered = (level: 2 | 3 | 4, words: LocalisedText, tag: LocalisedText): Block => ({
  kind: 'heading',
  level,
  words,
  tag,
});

/** Blocks that belong together, or nothing where there are none. */
export const group = (part: Group['part'], blocks: readonly Block[], id?: string): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'group', part, blocks, ...(id !== undefined && { id }) }];

/** A paragraph. */
export const paragraph = (words: LocalisedText): Block => ({ kind: 'paragraph', words });

/** A list, or nothing where it would be empty. */
export const list = (items: readonly LocalisedText[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** A list whose items are spoken of by their numbers, or nothing where it would be empty. */
export const steps = (items: readonly LocalisedText[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, isNumbered: true }];

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
