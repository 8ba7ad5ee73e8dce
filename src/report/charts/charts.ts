import {
  type Bounds,
  CLASSES,
  type Contribution,
  PROPOSITIONS,
  type PropositionId,
  type PropositionResult,
  type Verdict,
} from '../../results/index.ts';
import { findingsUnder } from '../sections/proposition.ts';
import { isClass, rangeText, type ReportView, widestFirst } from '../sections/view.ts';
import { type Block, type Table, table } from '../document/document.ts';
import { scoreText, shiftText } from '../language/number.ts';
import { textOf, type LocalisedText, localised } from '../language/language.ts';
import { dotPlotSvg } from './dot-plot.ts';
import { stripSvg } from './strip.ts';
import type { IntervalChart, IntervalRow, StripRow, WaterfallStep } from './model.ts';
import { dotPlotSpec, stripSpec, type VegaLiteSpec, waterfallSpec } from './vega.ts';
import { waterfallSvg } from './waterfall.ts';

/** A picture in both forms, and the table that says the same. */
export interface Chart {
  /** Short id, unique among the pictures of one assessment. */
  readonly id: string;
  /** Standalone SVG text. */
  readonly svg: string;
  /** The same for Vega-Lite. */
  readonly vegaLite: VegaLiteSpec;
  /** What its marks mean. */
  readonly legend: LocalisedText;
  /** What opens the table. */
  readonly opener: LocalisedText;
  /** The same as a table. */
  readonly table: Table;
}

/** Propositions and their themes on one scale. */
export const intervalsOf = (view: ReportView): Chart => {
  const rows = PROPOSITIONS.flatMap((id) => {
    const result = view.assessment.propositions[id];
    return [propositionRow(result, view), ...themeRows(result, view)];
  });
  return intervalCharts('intervals', textOf(view.translator.say('chart.intervals')), rows, view);
};

/** The answers under one proposition on one scale. */
export const rulesOf = (id: PropositionId, view: ReportView): Chart => {
  const { translator } = view;
  const rows = findingsUnder(id, view).flatMap((finding): readonly IntervalRow[] => {
    const label = textOf(translator.rule(finding.rule));
    if (finding.outcome === 'not-applicable') return [];
    if (finding.outcome !== 'judged') {
      return [{ label, value: textOf(translator.say('chart.unknown')), bounds: { low: 0, centre: 0.5, high: 1 } }];
    }
    return [{ label, value: textOf(rangeText(finding.bounds, translator)), bounds: finding.bounds }];
  });
  const proposition = translator.say(`proposition.${id}`);
  return intervalCharts(`rules-${id}`, textOf(translator.say('chart.intervals.rules', { proposition })), rows, view);
};

/** What is secured, open and lost of each proposition and theme. */
export const stripsOf = ({ assessment, translator }: ReportView): Chart => {
  const stripOf = (label: LocalisedText, { low, high }: Bounds, known: number, mark = ''): StripRow => ({
    label: mark + textOf(label),
    value: textOf(translator.say('chart.strips.known', { known })),
    low,
    high,
  });
  const rows = PROPOSITIONS.flatMap((id) => {
    const { bounds, coverage, themes } = assessment.propositions[id];
    if (bounds === undefined) return [];
    return [
      stripOf(translator.say(`page.question.${id}`), bounds, coverage),
      ...themes.flatMap(({ theme, bounds: own, coverage: known }) =>
        own === undefined || known === undefined
          ? []
          : [stripOf(translator.look(`theme:${id}/${theme}`), own, known, '– ')],
      ),
    ];
  });
  const title = translator.say('chart.strips');
  const [legend, opener] = [translator.say('chart.strips.desc'), translator.say('chart.table')];
  const words = { title: textOf(title), description: textOf(legend), lang: translator.lang };
  const chart = { id: 'chart-strips', ...words, rows };
  const head = (['question', 'secured', 'open', 'lost'] as const).map((name) => translator.say(`column.${name}`));
  const cells = rows.map(({ label, low, high }) => [
    localised(label),
    ...[low, high - low, 1 - high].map((share) => localised(scoreText(share))),
  ]);
  const drawn = { svg: stripSvg(chart), vegaLite: stripSpec(chart) };
  return { id: 'strips', ...drawn, legend, opener, table: table(title, head, cells) };
};

/** A picture as a block of a report. */
export const pictureOf = ({ svg, legend, opener, table: own }: Chart): Block => ({
  kind: 'picture',
  svg,
  legend,
  opener,
  table: own,
});

/** Tells whether at least two answers move a score: one bar alone is no picture. */
export const isMoved = (id: PropositionId, { assessment }: ReportView): boolean =>
  assessment.propositions[id].contributions.filter(({ value }) => scoreText(value) !== '0.00').length > 1;

/** What moves one proposition from the neutral middle to where it stands. */
export const contributionsOf = (id: PropositionId, view: ReportView): Chart => {
  const { assessment, translator } = view;
  const title = translator.say('chart.waterfall', { proposition: translator.say(`proposition.${id}`) });
  const steps = stepsOf(assessment.propositions[id], view);
  const [legend, opener] = [translator.say('chart.waterfall.desc'), translator.say('chart.table')];
  const described = { title: textOf(title), description: textOf(legend), lang: translator.lang };
  const chart = { id: `chart-moves-${id}`, ...described, steps };
  const head = [translator.say('column.rule'), translator.say('column.adds'), translator.say('column.score')];
  const cells = steps.map(({ label, value, to }) => [localised(label), localised(value), localised(scoreText(to))]);
  return {
    id: `moves-${id}`,
    svg: waterfallSvg(chart),
    vegaLite: waterfallSpec(chart),
    legend,
    opener,
    table: table(title, head, cells),
  };
};

/** Rows on the scale of scores, under a title; `legend` replaces what the marks are said to mean. */
export const intervalCharts = (
  id: string,
  title: string,
  rows: readonly IntervalRow[],
  { translator, cuts }: ReportView,
  legend: LocalisedText = translator.say('chart.intervals.desc'),
): Chart => {
  const [weak, mixed, positive, strong] = [0, 1, 2, 3].map((i) =>
    textOf(translator.say(`verdict.${CLASSES[i] ?? 'weak'}`)),
  );
  const opener = translator.say('chart.table');
  const chart: IntervalChart = {
    id: `chart-${id}`,
    title,
    description: textOf(legend),
    lang: translator.lang,
    rows,
    cuts,
    classes: [weak ?? '', mixed ?? '', positive ?? '', strong ?? ''],
  };
  const head = [
    translator.say('column.rule'),
    translator.say('column.low'),
    translator.say('column.middle'),
    translator.say('column.high'),
  ];
  const cells = rows.map(({ label, bounds }) => [
    localised(label),
    ...[bounds?.low, bounds?.centre, bounds?.high].map((one) => localised(one === undefined ? '–' : scoreText(one))),
  ]);
  const drawn = { svg: dotPlotSvg(chart), vegaLite: dotPlotSpec(chart) };
  return { id, ...drawn, legend, opener, table: table(localised(title), head, cells) };
};

/** One proposition as a line, under its own name or another. */
export const propositionRow = (
  result: PropositionResult,
  { translator, cuts }: ReportView,
  name: string = textOf(translator.say(`proposition.${result.proposition}`)),
): IntervalRow => {
  const { bounds, verdict, vulnerability } = result;
  const value = textOf(bounds === undefined ? translator.say('verdict.not-applicable') : rangeText(bounds, translator));
  if (bounds === undefined) return { label: name, value };
  const isWithheld = !isClass(verdict);
  const edges = [0, ...cuts, 1];
  const rank = VERDICTS.indexOf(vulnerability.stressed);
  const risky = vulnerability.state === 'vulnerable' || vulnerability.state === 'possibly-vulnerable';
  if (isWithheld || !risky || rank < 0) return { label: name, value, bounds, isWithheld };
  const falls = textOf(translator.say('chart.falls', { verdict: translator.say(`verdict.${vulnerability.stressed}`) }));
  const at = ((edges[rank] ?? 0) + (edges[rank + 1] ?? 1)) / 2;
  return { label: `${name} (${falls})`, value, bounds, falls: { at, words: falls } };
};

const themeRows = (
  { proposition, themes, verdict }: PropositionResult,
  { translator }: ReportView,
): readonly IntervalRow[] =>
  themes.flatMap(({ theme, bounds }) =>
    bounds === undefined
      ? []
      : [
          {
            label: `– ${textOf(translator.look(`theme:${proposition}/${theme}`))}`,
            value: textOf(rangeText(bounds, translator)),
            bounds,
            isWithheld: !isClass(verdict),
          },
        ],
  );

const VERDICTS: readonly Verdict[] = CLASSES;

/** How many answers a waterfall shows one by one; the others are one bar. Source: judgement. */
const STEPS = 10;

const stepsOf = (result: PropositionResult, { translator }: ReportView): readonly WaterfallStep[] => {
  const moving = widestFirst(result.contributions).filter(({ value }) => scoreText(value) !== '0.00');
  const [shown, rest] = [moving.slice(0, STEPS), moving.slice(STEPS)];
  const moves = [
    ...shown.map(({ rule, value }) => ({ label: textOf(translator.rule(rule)), by: value })),
    ...(rest.length === 0
      ? []
      : [{ label: textOf(translator.say('chart.rest', { count: rest.length })), by: total(rest) }]),
  ];
  let at = 0.5;
  const steps = moves.map(({ label, by }): WaterfallStep => {
    const from = at;
    at += by;
    return { label, value: shiftText(by), from, to: at };
  });
  return [
    ends(textOf(translator.say('chart.start')), 0.5),
    ...steps,
    ...(result.bounds === undefined ? [] : [ends(textOf(translator.say('chart.end')), result.bounds.centre)]),
  ];
};

const total = (some: readonly Contribution[]): number => some.reduce((sum, { value }) => sum + value, 0);

const ends = (label: string, score: number): WaterfallStep => ({
  label,
  value: scoreText(score),
  from: score,
  to: score,
});
