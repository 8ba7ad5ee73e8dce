import type { Locale } from '../options.ts';

/** Some text in one language. */
export interface Span {
  /** The text, safe from control characters but not escaped for any format. */
  readonly text: string;
  /** Its language where that differs from the document's. */
  readonly lang?: Locale;
  /** Where it leads: `#` and the id of a part of this report, or a web address. */
  readonly href?: string;
  /** True for marks that only picture what the words beside them say. */
  readonly isPicture?: true;
}

/** A run of text that may change language on the way. */
export type LocalisedText = readonly Span[];

/** Words of one span. */
export const localised = (text: string, lang?: Locale): LocalisedText => [
  lang === undefined ? { text } : { text, lang },
];

/** Several runs one after the other with something between. */
export const joined = (runs: readonly LocalisedText[], between = ' '): LocalisedText =>
  runs
    .filter((run) => run.length > 0)
    .flatMap((run, i) => (i === 0 || between === '' ? run : [{ text: between }, ...run]));

/** The same words, leading somewhere. */
export const leadingTo = (run: LocalisedText, href: string): LocalisedText => run.map((span) => ({ ...span, href }));

/** The text without its languages. */
export const textOf = (run: LocalisedText): string => run.map(({ text }) => text).join('');

/** The same without its capital, to stand inside a sentence; an abbreviation keeps it. */
export const uncapitalised = (run: LocalisedText): LocalisedText =>
  run.map((span, i) =>
    i === 0 && /^\p{Lu}[^\p{Lu}]/u.test(span.text)
      ? { ...span, text: span.text.charAt(0).toLowerCase() + span.text.slice(1) }
      : span,
  );

/** The same with a capital first letter. */
export const capitalised = (run: LocalisedText): LocalisedText =>
  run.map((span, i) => (i === 0 ? { ...span, text: span.text.charAt(0).toUpperCase() + span.text.slice(1) } : span));
