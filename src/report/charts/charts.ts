import {
  CLASSES,
  type Contribution,
  PROPOSITIONS,
  type PropositionId,
  type PropositionResult,
  type Verdict,
} from '../../results/index.ts';
import { findingsUnder } from '../sections/proposition.ts';
import { isClass, rangeWords, type View, widestFirst } from '../sections/view.ts';
import { type Table, table } from '../document/document.ts';
import { percentText, scoreText, shiftText } from '../language/number.ts';
import { textOf, type Words, words } from '../language/language.ts';
import { coverageSvg } from './coverage.ts';
import { dotPlotSvg } from './dot-plot.ts';
import type { IntervalChart, IntervalRow, WaterfallStep } from './model.ts';
import { coverageSpec, dotPlotSpec, type VegaLiteSpec, waterfallSpec } from './vega.ts';
import { waterfallSvg } from './waterfall.ts';

/** A picture in both forms, and the table that says the same. */
export interface Drawn {
  /** Short id, unique among the pictures of one assessment. */
  readonly id: string;
  /** Standalone SVG text. */
  readonly svg: string;
  /** The same for Vega-Lite. */
  readonly vegaLite: VegaLiteSpec;
  /** What its marks mean. */
  readonly legend: Words;
  /** What opens the table. */
  readonly opener: Words;
  /** The same as a table. */
  readonly table: Table;
}

/** Propositions and their themes on one scale. */
export const intervalsOf = (view: View): Drawn => {
  const rows = PROPOSITIONS.flatMap((id) => {
    const result = view.assessment.propositions[id];
    return [propositionRow(result, view), ...themeRows(result, view)];
  });
  return intervalsDrawn('intervals', textOf(view.speaker.say('chart.intervals')), rows, view);
};

/** The answers under one proposition on one scale. */
export const rulesOf = (id: PropositionId, view: View): Drawn => {
  const { speaker } = view;
  const rows = findingsUnder(id, view).flatMap((finding): readonly IntervalRow[] => {
    const label = textOf(speaker.rule(finding.rule));
    if (finding.outcome === 'not-applicable') return [];
    if (finding.outcome !== 'judged') {
      return [{ label, value: textOf(speaker.say('chart.unknown')), bounds: { low: 0, centre: 0.5, high: 1 } }];
    }
    return [{ label, value: textOf(rangeWords(finding.bounds, speaker)), bounds: finding.bounds }];
  });
  const proposition = speaker.say(`proposition.${id}`);
  return intervalsDrawn(`rules-${id}`, textOf(speaker.say('chart.intervals.rules', { proposition })), rows, view);
};

/** How much is known of each proposition and theme. */
export const coverageOf = ({ assessment, speaker }: View): Drawn => {
  const rows = PROPOSITIONS.flatMap((id) => {
    const { bounds, coverage, themes } = assessment.propositions[id];
    if (bounds === undefined) return [];
    return [
      { label: textOf(speaker.say(`proposition.${id}`)), value: percentText(coverage), known: coverage },
      ...themes.flatMap(({ theme, coverage: known }) =>
        known === undefined
          ? []
          : [{ label: `– ${textOf(speaker.look(`theme:${id}/${theme}`))}`, value: percentText(known), known }],
      ),
    ];
  });
  const title = speaker.say('chart.coverage');
  const [legend, opener] = [speaker.say('chart.coverage.desc'), speaker.say('chart.table')];
  const chart = { id: 'chart-coverage', title: textOf(title), description: textOf(legend), lang: speaker.lang, rows };
  const head = [speaker.say('column.proposition'), speaker.say('column.known')];
  const cells = rows.map(({ label, value }) => [words(label), words(value)]);
  return {
    id: 'coverage',
    svg: coverageSvg(chart),
    vegaLite: coverageSpec(chart),
    legend,
    opener,
    table: table(title, head, cells),
  };
};

/** What moves one proposition from the neutral middle to where it stands. */
export const contributionsOf = (id: PropositionId, view: View): Drawn => {
  const { assessment, speaker } = view;
  const title = speaker.say('chart.waterfall', { proposition: speaker.say(`proposition.${id}`) });
  const steps = stepsOf(assessment.propositions[id], view);
  const [legend, opener] = [speaker.say('chart.waterfall.desc'), speaker.say('chart.table')];
  const described = { title: textOf(title), description: textOf(legend), lang: speaker.lang };
  const chart = { id: `chart-moves-${id}`, ...described, steps };
  const head = [speaker.say('column.rule'), speaker.say('column.adds'), speaker.say('column.score')];
  const cells = steps.map(({ label, value, to }) => [words(label), words(value), words(scoreText(to))]);
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
export const intervalsDrawn = (
  id: string,
  title: string,
  rows: readonly IntervalRow[],
  { speaker, cuts }: View,
  legend: Words = speaker.say('chart.intervals.desc'),
): Drawn => {
  const [weak, mixed, positive, strong] = [0, 1, 2, 3].map((i) =>
    textOf(speaker.say(`verdict.${CLASSES[i] ?? 'weak'}`)),
  );
  const opener = speaker.say('chart.table');
  const chart: IntervalChart = {
    id: `chart-${id}`,
    title,
    description: textOf(legend),
    lang: speaker.lang,
    rows,
    cuts,
    classes: [weak ?? '', mixed ?? '', positive ?? '', strong ?? ''],
  };
  const head = [
    speaker.say('column.rule'),
    speaker.say('column.low'),
    speaker.say('column.middle'),
    speaker.say('column.high'),
  ];
  const cells = rows.map(({ label, bounds }) => [
    words(label),
    ...[bounds?.low, bounds?.centre, bounds?.high].map((one) => words(one === undefined ? '–' : scoreText(one))),
  ]);
  const drawn = { svg: dotPlotSvg(chart), vegaLite: dotPlotSpec(chart) };
  return { id, ...drawn, legend, opener, table: table(words(title), head, cells) };
};

/** One proposition as a line, under its own name or another. */
export const propositionRow = (
  result: PropositionResult,
  { speaker, cuts }: View,
  name: string = textOf(speaker.say(`proposition.${result.proposition}`)),
): IntervalRow => {
  const { bounds, verdict, vulnerability } = result;
  const value = textOf(bounds === undefined ? speaker.say('verdict.not-applicable') : rangeWords(bounds, speaker));
  if (bounds === undefined) return { label: name, value };
  const edges = [0, ...cuts, 1];
  const rank = VERDICTS.indexOf(vulnerability.stressed);
  const risky = vulnerability.state === 'vulnerable' || vulnerability.state === 'possibly-vulnerable';
  if (!isClass(verdict) || !risky || rank < 0) return { label: name, value, bounds };
  const falls = textOf(speaker.say('chart.falls', { verdict: speaker.say(`verdict.${vulnerability.stressed}`) }));
  const at = ((edges[rank] ?? 0) + (edges[rank + 1] ?? 1)) / 2;
  return { label: `${name} (${falls})`, value, bounds, falls: { at, words: falls } };
};

const themeRows = ({ proposition, themes }: PropositionResult, { speaker }: View): readonly IntervalRow[] =>
  themes.flatMap(({ theme, bounds }) =>
    bounds === undefined
      ? []
      : [
          {
            label: `– ${textOf(speaker.look(`theme:${proposition}/${theme}`))}`,
            value: textOf(rangeWords(bounds, speaker)),
            bounds,
          },
        ],
  );

const VERDICTS: readonly Verdict[] = CLASSES;

/** How many answers a waterfall shows one by one; the others are one bar. Source: judgement. */
const STEPS = 10;

const stepsOf = (result: PropositionResult, { speaker }: View): readonly WaterfallStep[] => {
  const moving = widestFirst(result.contributions).filter(({ value }) => scoreText(value) !== '0.00');
  const [shown, rest] = [moving.slice(0, STEPS), moving.slice(STEPS)];
  const moves = [
    ...shown.map(({ rule, value }) => ({ label: textOf(speaker.rule(rule)), by: value })),
    ...(rest.length === 0
      ? []
      : [{ label: textOf(speaker.say('chart.rest', { count: rest.length })), by: total(rest) }]),
  ];
  let at = 0.5;
  const steps = moves.map(({ label, by }): WaterfallStep => {
    const from = at;
    at += by;
    return { label, value: shiftText(by), from, to: at };
  });
  return [
    ends(textOf(speaker.say('chart.start')), 0.5),
    ...steps,
    ...(result.bounds === undefined ? [] : [ends(textOf(speaker.say('chart.end')), result.bounds.centre)]),
  ];
};

const total = (some: readonly Contribution[]): number => some.reduce((sum, { value }) => sum + value, 0);

const ends = (label: string, score: number): WaterfallStep => ({
  label,
  value: scoreText(score),
  from: score,
  to: score,
});
