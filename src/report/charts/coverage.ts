import { INK_COLOUR, labelOf, PAGE, svgFigure, layOut, px, xOf } from './canvas.ts';
import type { CoverageChart } from './model.ts';

/** Draws how much is known: a striped bar for what is, a dotted outline for what is not. */
export const coverageSvg = (chart: CoverageChart): string => {
  const { rows, end } = layOut(chart.rows, PAGE.gap);
  const stripes =
    `<defs><pattern id="${chart.id}-stripes" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><path d="M1.5 0V6" stroke="${INK_COLOUR}" stroke-width="2"/></pattern></defs>`;
  const marks = rows.map((one) => {
    const bar = (width: number, more: string): string =>
      `<rect x="${px(xOf(0))}" y="${px(one.at - 7)}" width="${px(width)}" height="14" ${more}/>`;
    const outline = bar(xOf(1) - xOf(0), `fill="none" stroke="${INK_COLOUR}" stroke-width="1" stroke-dasharray="1 3"`);
    const known = bar(xOf(one.row.known) - xOf(0), `fill="url(#${chart.id}-stripes)" stroke="${INK_COLOUR}"`);
    return labelOf(one) + outline + (one.row.known > 0 ? known : '');
  });
  return svgFigure(chart, end, stripes + marks.join(''));
};
