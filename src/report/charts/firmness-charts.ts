import { CLASSES, type Class, type PropositionId } from '../../results/index.ts';
import type { Drawn } from './charts.ts';
import type { ShareChart } from './model.ts';
import { sharePlotSvg } from './share-plot.ts';
import { sharePlotSpec } from './vega.ts';
import { chartOf, type ReportChart } from './assessment-charts.ts';
import type { ReportOptions } from '../options.ts';
import { table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import { type Speaker, speakerOf } from '../language/translator.ts';
import { textOf, type Words, words } from '../language/language.ts';

/** What `firmness` of the analysis says of one proposition, as far as it can be drawn. */
export interface FirmnessToDraw {
  /** How far weights may move; absent when nothing applies. */
  readonly weights?: {
    /** What is indicated. */
    readonly indicated: Class;
    /** Each theme, its share, and the shares for which the same class is indicated. Unit: 0 to 1. */
    readonly themes: readonly {
      readonly theme: string;
      readonly weight: number;
      readonly stable: { readonly low: number; readonly high: number };
    }[];
  };
  /** How often each class came out when weights and open scores were drawn; absent when nobody drew. */
  readonly acceptability?: {
    /** Share of draws by class. Unit: 0 to 1. */
    readonly shares: Readonly<Record<Class, number>>;
    /** Number of draws. */
    readonly draws: number;
    /** Seed of the draws. */
    readonly seed: number;
  };
}

/**
 * Draws how firm a proposition is: how far the themes' weights may move, and what came out under weights drawn by chance.
 *
 * Squares and diamonds stand for weights and draws, so that neither is taken for a score or for what is not known.
 */
export const toFirmnessCharts = (
  proposition: PropositionId,
  { weights, acceptability }: FirmnessToDraw,
  options: ReportOptions,
): readonly ReportChart[] => {
  const speaker = speakerOf(options);
  const name = speaker.say(`proposition.${proposition}`);
  const drawn: Drawn[] = [];
  if (weights !== undefined) {
    const verdict = speaker.say(`verdict.${weights.indicated}`);
    const rows = weights.themes.map(({ theme, weight, stable }) => ({
      label: textOf(speaker.look(`theme:${proposition}/${theme}`)),
      value: percentText(weight),
      share: weight,
      span: stable,
    }));
    const title = speaker.say('chart.weights', { proposition: name });
    const legend = speaker.say('chart.weights.desc', { verdict });
    drawn.push(sharesOf({ id: `weights-${proposition}`, title, legend, rows, shape: 'square' }, speaker));
  }
  if (acceptability !== undefined) {
    const { shares, draws, seed } = acceptability;
    const rows = CLASSES.map((one) => ({
      label: textOf(speaker.say(`verdict.${one}`)),
      value: percentText(shares[one]),
      share: shares[one],
    }));
    const title = speaker.say('chart.draws', { proposition: name });
    const legend = speaker.say('chart.draws.desc', { draws, seed });
    drawn.push(sharesOf({ id: `draws-${proposition}`, title, legend, rows, shape: 'diamond' }, speaker));
  }
  return drawn.map(chartOf);
};

interface Shares extends Pick<ShareChart, 'id' | 'rows' | 'shape'> {
  readonly title: Words;
  readonly legend: Words;
}

const sharesOf = ({ id, title, legend, rows, shape }: Shares, speaker: Speaker): Drawn => {
  const described = { title: textOf(title), description: textOf(legend), lang: speaker.lang };
  const chart: ShareChart = { id: `chart-${id}`, ...described, rows, shape };
  const spanned = rows.some(({ span }) => span !== undefined);
  const head = [
    speaker.say(spanned ? 'column.theme' : 'column.verdict'),
    speaker.say('column.weight'),
    ...(spanned ? [speaker.say('column.low'), speaker.say('column.high')] : []),
  ];
  const cells = rows.map(({ label, value, span }) => [
    words(label),
    words(value),
    ...(span === undefined ? [] : [words(percentText(span.low)), words(percentText(span.high))]),
  ]);
  return {
    id,
    svg: sharePlotSvg(chart),
    vegaLite: sharePlotSpec(chart),
    legend,
    opener: speaker.say('chart.table'),
    table: table(title, head, cells),
  };
};
