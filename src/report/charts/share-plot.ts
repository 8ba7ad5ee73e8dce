import { INK_COLOUR, labelOf, line, svgFigure, layOut, px, text, xOf } from './canvas.ts';
import type { ShareChart, ShareRow } from './model.ts';

/** Draws shares as hollow marks on a scale from 0 to 1, and the range in which each may move as a solid line. */
export const sharePlotSvg = (chart: ShareChart): string => {
  const { rows, end } = layOut(chart.rows, 8);
  const numbers =
    text('0', xOf(0), end + 14, 'start', 12) +
    text('0.5', xOf(0.5), end + 14, 'middle', 12) +
    text('1', xOf(1), end + 14, 'end', 12);
  const axis = line(xOf(0), end, xOf(1), end, 'stroke-width="1"');
  const marks = rows.map((one) => labelOf(one) + marksOf(one.row, one.at, chart.shape));
  return svgFigure(chart, end + 20, axis + numbers + marks.join(''));
};

const marksOf = ({ share, span }: ShareRow, y: number, shape: ShareChart['shape']): string => {
  const end = (x: number): string => line(x, y - 5, x, y + 5, 'stroke-width="1.5"');
  const spanned =
    span === undefined
      ? ''
      : line(xOf(span.low), y, xOf(span.high), y, 'stroke-width="1.5"') + end(xOf(span.low)) + end(xOf(span.high));
  return `${spanned}<path d="${SHAPES[shape](xOf(share), y)}" fill="#ffffff" stroke="${INK_COLOUR}" stroke-width="1.5"/>`;
};

const SHAPES = {
  square: (x: number, y: number): string => `M${px(x - 5)} ${px(y - 5)}h10v10h-10z`,
  diamond: (x: number, y: number): string => `M${px(x)} ${px(y - 7)}l7 7l-7 7l-7 -7z`,
} as const;
