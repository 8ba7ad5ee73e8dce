import type { Locale } from '../options.ts';

/** Some text in one language. */
export interface Span {
  /** The text, safe from control characters but not escaped for any format. */
  readonly text: string;
  /** Its language where that differs from the document's. */
  readonly lang?: Locale;
}

/** A run of text that may change language on the way. */
export type Words = readonly Span[];

/** Words of one span. */
export const words = (text: string, lang?: Locale): Words => [lang === undefined ? { text } : { text, lang }];

/** Several runs one after the other with something between. */
export const joined = (runs: readonly Words[], between = ' '): Words =>
  runs
    .filter((run) => run.length > 0)
    .flatMap((run, i) => (i === 0 || between === '' ? run : [{ text: between }, ...run]));

/** The text without its languages. */
export const textOf = (run: Words): string => run.map(({ text }) => text).join('');

/** The same with a capital first letter. */
export const capitalised = (run: Words): Words =>
  run.map((span, i) => (i === 0 ? { ...span, text: span.text.charAt(0).toUpperCase() + span.text.slice(1) } : span));
