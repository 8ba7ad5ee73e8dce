import { INK_COLOUR, labelOf, line, svgFigure, layOut, px, text, xOf } from './canvas.ts';
import type { WaterfallChart, WaterfallStep } from './model.ts';

/** Draws what moves a score: filled bars up, hollow bars down, each with its sign in words. */
export const waterfallSvg = (chart: WaterfallChart): string => {
  const { rows, end } = layOut(chart.steps, 8);
  const neutral = line(xOf(0.5), 8, xOf(0.5), end, 'stroke-width="1" stroke-opacity="0.35"');
  const axis = line(xOf(0), end, xOf(1), end, 'stroke-width="1"');
  const numbers =
    text('0', xOf(0), end + 14, 'start', 12) +
    text('0.5', xOf(0.5), end + 14, 'middle', 12) +
    text('1', xOf(1), end + 14, 'end', 12);
  const marks = rows.map((one) => labelOf(one) + barOf(one.row, one.at));
  return svgFigure(chart, end + 20, neutral + axis + numbers + marks.join(''));
};

const barOf = ({ from, to }: WaterfallStep, y: number): string => {
  const [left, right] = [xOf(Math.min(from, to)), xOf(Math.max(from, to))];
  if (right - left < 0.5) return line(left, y - 9, left, y + 9, 'stroke-width="3"');
  const fill = to > from ? INK_COLOUR : '#ffffff';
  return (
    `<rect x="${px(left)}" y="${px(y - 7)}" width="${px(right - left)}" height="14" ` +
    `fill="${fill}" stroke="${INK_COLOUR}" stroke-width="1.5"/>`
  );
};
