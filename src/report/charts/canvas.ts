import { escapeMarkup } from '../formats/escape.ts';
import { wrap } from '../formats/text.ts';
import type { ChartWords } from './model.ts';

/** Measures of every picture, in pixels: narrow, so that labels stay readable on a screen 320 pixels wide. */
export const PAGE = { width: 320, left: 10, right: 10, line: 17, mark: 24, gap: 8, letters: 28, valueLetters: 12 };

/** Colour of every mark: what differs differs in shape. */
export const INK_COLOUR = '#1d1d1d';

/** Place of a score on the page. */
export const xOf = (score: number): number => PAGE.left + score * (PAGE.width - PAGE.left - PAGE.right);

/** A number as SVG writes it: at most two decimals. */
export const px = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** One line of a picture: its label above, its marks below. */
export interface LaidOut<Row> {
  /** What is drawn. */
  readonly row: Row;
  /** Lines of its label. */
  readonly lines: readonly string[];
  /** Top of the line. */
  readonly top: number;
  /** Height at which its marks stand. */
  readonly at: number;
}

/** Places rows one below the other, each as high as its whole label needs. */
export const layOut = <Row extends { readonly label: string; readonly value: string }>(
  rows: readonly Row[],
  start: number,
): { readonly rows: readonly LaidOut<Row>[]; readonly end: number } => {
  const found: LaidOut<Row>[] = [];
  let top = start;
  for (const row of rows) {
    const lines = wrap(row.label, PAGE.letters - Math.max(0, row.value.length - PAGE.valueLetters));
    const at = top + lines.length * PAGE.line + PAGE.mark / 2;
    found.push({ row, lines, top, at });
    top = at + PAGE.mark / 2 + PAGE.gap;
  }
  return { rows: found, end: top };
};

/** The label of a row, every line of it, and its value at the right. */
export const labelOf = ({ lines, top, row }: LaidOut<{ readonly value: string }>): string =>
  [
    ...lines.map((line, i) => text(line, PAGE.left, top + (i + 1) * PAGE.line - 4, 'start', 14)),
    text(row.value, PAGE.width - PAGE.right, top + PAGE.line - 4, 'end', 12),
  ].join('');

/** A piece of text. */
export const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', size: number): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" font-size="${px(size)}" ${HALO}>${escapeMarkup(words)}</text>`;

/** White behind letters, so that a line of the scale never runs through them. */
const HALO = 'paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"';

/** A straight line, with more attributes if need be. */
export const line = (x1: number, y1: number, x2: number, y2: number, more: string): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${INK_COLOUR}" ${more}/>`;

/** What is not known: thin and dotted, so that it cannot be read as a strong bar. */
export const DOTTED = 'stroke-width="1.5" stroke-dasharray="0.1 4.5" stroke-linecap="round"';

/** A whole picture with its title, description and marks. */
export const svgFigure = ({ id, title, description, lang }: ChartWords, height: number, marks: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${escapeMarkup(lang)}" aria-labelledby="${id}-title ${id}-desc" ` +
  `width="${px(PAGE.width)}" height="${px(height)}" viewBox="0 0 ${px(PAGE.width)} ${px(height)}" ` +
  `font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" fill="${INK_COLOUR}">` +
  `<title id="${id}-title">${escapeMarkup(title)}</title><desc id="${id}-desc">${escapeMarkup(description)}</desc>` +
  `<rect width="100%" height="100%" fill="#ffffff"/>${marks}</svg>`;
