import { TOLERANCE } from '../../util/number.ts';
import { isKnown } from './dot-plot.ts';
import type { StripChart, IntervalChart, PlainJson, ShareChart, WaterfallChart } from './model.ts';

/** A Vega-Lite specification: a plain object, for a notebook or a page that has Vega. */
export type VegaLiteSpec = { readonly [key: string]: PlainJson };

/** The interval dot plot for Vega-Lite. */
export const dotPlotSpec = ({ title, description, rows, cuts }: IntervalChart): VegaLiteSpec => {
  const values = rows.map(({ label, value, bounds, falls, isWithheld }) => ({
    label,
    value,
    low: bounds?.low ?? null,
    centre: bounds !== undefined && isKnown(bounds) && isWithheld !== true ? bounds.centre : null,
    high: bounds?.high ?? null,
    falls: falls?.at ?? null,
    fallsTo: falls?.words ?? null,
  }));
  const tooltip = ['label', 'value', 'fallsTo'].map((field) => ({ field, type: 'nominal' }));
  return {
    ...base(title, description),
    data: { values },
    encoding: { y: rowAxis(rows), tooltip },
    layer: [
      { data: { values: cuts.map((cut) => ({ cut })) }, mark: { type: 'rule', opacity: 0.35 }, encoding: cutEncoding },
      {
        mark: { type: 'rule', strokeDash: [1, 4], strokeWidth: 1.5, color: INK },
        encoding: { x: score('low'), x2: { field: 'high' } },
      },
      { mark: { type: 'tick', color: INK, size: 10 }, encoding: { x: score('low') } },
      { mark: { type: 'tick', color: INK, size: 10 }, encoding: { x: score('high') } },
      { mark: { type: 'point', filled: true, color: INK, size: 70 }, encoding: { x: score('centre') } },
      {
        mark: { type: 'point', shape: 'triangle-down', filled: false, color: INK, size: 90 },
        encoding: { x: score('falls') },
      },
    ],
  };
};

/** The strips for Vega-Lite. */
export const stripSpec = ({ title, description, rows }: StripChart): VegaLiteSpec => ({
  ...base(title, description),
  data: { values: rows.map((row) => ({ ...row, none: 0, all: 1 })) },
  encoding: { y: rowAxis(rows), tooltip: ['label', 'value'].map((field) => ({ field, type: 'nominal' })) },
  layer: [
    {
      mark: { type: 'bar', fillOpacity: 0, stroke: INK, strokeDash: [1, 3] },
      encoding: { x: score('low'), x2: { field: 'high' } },
    },
    { mark: { type: 'bar', color: '#767676', stroke: INK }, encoding: { x: score('none'), x2: { field: 'low' } } },
    { mark: { type: 'bar', fill: '#ffffff', stroke: INK }, encoding: { x: score('high'), x2: { field: 'all' } } },
  ],
});

/** The waterfall for Vega-Lite. */
export const waterfallSpec = ({ title, description, steps }: WaterfallChart): VegaLiteSpec => ({
  ...base(title, description),
  data: { values: steps.map((step) => ({ ...step, direction: directionOf(step.to - step.from) })) },
  encoding: { y: rowAxis(steps), tooltip: ['label', 'value'].map((field) => ({ field, type: 'nominal' })) },
  layer: [
    {
      mark: { type: 'bar', stroke: INK },
      encoding: {
        x: score('from'),
        x2: { field: 'to' },
        fill: {
          field: 'direction',
          type: 'nominal',
          legend: null,
          scale: { domain: ['up', 'down', 'none'], range: [INK, '#ffffff', INK] },
        },
      },
    },
    {
      transform: [{ filter: "datum.direction === 'none'" }],
      mark: { type: 'tick', color: INK, thickness: 3 },
      encoding: { x: score('to') },
    },
  ],
});

/** The share plot for Vega-Lite. */
export const sharePlotSpec = ({ title, description, rows, shape }: ShareChart): VegaLiteSpec => ({
  ...base(title, description),
  data: {
    values: rows.map(({ label, value, share, span }) => ({
      label,
      value,
      share,
      low: span?.low ?? null,
      high: span?.high ?? null,
    })),
  },
  encoding: { y: rowAxis(rows), tooltip: ['label', 'value'].map((field) => ({ field, type: 'nominal' })) },
  layer: [
    { mark: { type: 'rule', color: INK }, encoding: { x: score('low'), x2: { field: 'high' } } },
    {
      mark: { type: 'point', shape, filled: true, fill: '#ffffff', stroke: INK, size: 90 },
      encoding: { x: score('share') },
    },
  ],
});

const INK = '#1d1d1d';

const base = (title: string, description: string): VegaLiteSpec => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title,
  description,
  width: 400,
});

const score = (field: string): PlainJson => ({ field, type: 'quantitative', scale: { domain: [0, 1] }, title: null });

const cutEncoding: PlainJson = { x: { field: 'cut', type: 'quantitative' }, y: null, tooltip: null };

const rowAxis = (rows: readonly { readonly label: string }[]): PlainJson => ({
  field: 'label',
  type: 'nominal',
  sort: rows.map(({ label }) => label),
  title: null,
  axis: { labelLimit: 0 },
});

const directionOf = (shift: number): string => {
  if (Math.abs(shift) <= TOLERANCE) return 'none';
  return shift > 0 ? 'up' : 'down';
};
