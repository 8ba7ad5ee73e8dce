import { TOLERANCE } from '../../util/number.ts';
import { INK_COLOUR, labelOf, layOut, PAGE, px, svgFigure, xOf } from './canvas.ts';
import type { StripChart } from './model.ts';

/** Draws what is secured as a striped bar from the left, what is lost as a hollow one from the right, the rest dotted. */
export const stripSvg = (chart: StripChart): string => {
  const { rows, end } = layOut(chart.rows, PAGE.gap);
  const stripes =
    `<defs><pattern id="${chart.id}-stripes" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><path d="M1.5 0V6" stroke="${INK_COLOUR}" stroke-width="2"/></pattern></defs>`;
  const marks = rows.map((one) => {
    const bar = (from: number, to: number, more: string): string =>
      to - from <= TOLERANCE
        ? ''
        : `<rect x="${px(xOf(from))}" y="${px(one.at - 7)}" width="${px(xOf(to) - xOf(from))}" height="14" ${more} stroke="${INK_COLOUR}"/>`;
    const { low, high } = one.row;
    return (
      labelOf(one) +
      bar(low, high, 'fill="none" stroke-width="1" stroke-dasharray="1 3"') +
      bar(0, low, `fill="url(#${chart.id}-stripes)"`) +
      bar(high, 1, 'fill="#ffffff"')
    );
  });
  return svgFigure(chart, end, stripes + marks.join(''));
};
