/** Longest piece of foreign text that a report shows whole, in UTF-16 code units. */
export const LONGEST_TEXT = 400;

/**
 * Text from outside made fit to print: on one line, without control characters and direction marks, cut when long.
 *
 * Direction marks can make a line read as something it does not say; control characters can drive a terminal.
 */
export const plainText = (text: string, longest: number = LONGEST_TEXT): string => {
  const clean = text
    .replace(LINE_ENDS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\u{fffd}')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (clean.length <= longest) return clean;
  return `${clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
};

/** An id read as words: `single-commissioner` becomes `single commissioner`. */
export const wordsOfId = (id: string): string => plainText(id.slice(id.lastIndexOf('/') + 1).replace(/[-_.]/g, ' '));

const LINE_ENDS = /[\t\n\v\f\r\u{85}\u{2028}\u{2029}]+/gu;
const INVISIBLE = /[\p{Cc}\u{61c}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
