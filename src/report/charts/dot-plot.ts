import type { Bounds } from '../../results/index.ts';
import { TOLERANCE } from '../../util/number.ts';
import { LEAST_INDICATION } from '../sections/view.ts';
import { DOTTED, INK_COLOUR, labelOf, line, svgFigure, layOut, px, text, xOf } from './canvas.ts';
import type { IntervalChart, IntervalRow } from './model.ts';

/** Draws an interval dot plot: a filled dot where something is known, a dotted line over what is not. */
export const dotPlotSvg = (chart: IntervalChart): string => {
  const { rows, end } = layOut(chart.rows, HEAD);
  const marks = rows.map((one) => labelOf(one) + marksOf(one.row, one.at)).join('');
  return svgFigure(chart, end + FOOT, scaleOf(chart, end) + marks);
};

/** Tells whether enough is known of a score for its middle to be a sign: where it is not, no dot is drawn. */
export const isKnown = ({ low, high }: Bounds): boolean => high - low <= 1 - LEAST_INDICATION + TOLERANCE;

/** Room for the names of the classes, and for the numbers of the scale. */
const HEAD = 28;
const FOOT = 20;

const scaleOf = ({ cuts, classes }: IntervalChart, end: number): string => {
  const edges = [0, ...cuts, 1];
  const names = classes.map((name, i) =>
    text(name, (xOf(edges[i] ?? 0) + xOf(edges[i + 1] ?? 1)) / 2, 16, 'middle', 12),
  );
  const lines = cuts.map((cut) => line(xOf(cut), 22, xOf(cut), end, 'stroke-width="1" stroke-opacity="0.35"'));
  const numbers = edges.map((edge, i) =>
    text(px(edge), xOf(edge), end + 14, i === 0 ? 'start' : i === edges.length - 1 ? 'end' : 'middle', 12),
  );
  return [...names, ...lines, line(xOf(0), end, xOf(1), end, 'stroke-width="1"'), ...numbers].join('');
};

const marksOf = ({ bounds, falls, isWithheld }: IntervalRow, y: number): string => {
  if (bounds === undefined) return '';
  const [low, centre, high] = [xOf(bounds.low), xOf(bounds.centre), xOf(bounds.high)];
  const open = bounds.high - bounds.low > TOLERANCE;
  const end = (x: number): string => line(x, y - 5, x, y + 5, 'stroke-width="1.5"');
  return [
    ...(open ? [line(low, y, high, y, DOTTED), end(low), end(high)] : []),
    ...(isKnown(bounds) && isWithheld !== true ? [`<circle cx="${px(centre)}" cy="${px(y)}" r="5"/>`] : []),
    ...(falls === undefined ? [] : [triangle(xOf(falls.at), y)]),
  ].join('');
};

const triangle = (x: number, y: number): string =>
  `<path d="M${px(x - 6)} ${px(y - 5)}h12l-6 11z" fill="#ffffff" stroke="${INK_COLOUR}" stroke-width="1.5"/>`;
