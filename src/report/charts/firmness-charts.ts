import { CLASSES, type Class, type PropositionId } from '../../results/index.ts';
import type { Chart } from './charts.ts';
import type { ShareChart } from './model.ts';
import { sharePlotSvg } from './share-plot.ts';
import { sharePlotSpec } from './vega.ts';
import { chartOf, type ReportChart } from './assessment-charts.ts';
import type { ReportOptions } from '../options.ts';
import { table } from '../document/document.ts';
import { percentText } from '../language/number.ts';
import { type Translator, translatorOf } from '../language/translator.ts';
import { textOf, type LocalisedText, localised } from '../language/language.ts';

/** What `firmness` of the analysis says of one proposition, as far as it can be drawn. */
export interface FirmnessForCharts {
  /** How far weights may move; absent when nothing applies. */
  readonly weights?: {
    /** What is indicated. */
    readonly indicated: Class;
    /** Each theme, its share, and the shares for which the same class is indicated. Unit: 0 to 1. */
    readonly themes: readonly {
      /** Theme id inside the proposition. */
      readonly theme: string;
      /** Share of the proposition. Unit: 0 to 1. */
      readonly weight: number;
      /** Shares for which the class stays. Unit: 0 to 1. */
      readonly stable: {
        /** Least. */
        readonly low: number;
        /** Most. */
        readonly high: number;
      };
    }[];
  };
  /** How often each class came out when weights and open scores were drawn; absent when nobody drew. */
  readonly acceptability?: {
    /** Share of samples by class. Unit: 0 to 1. */
    readonly shares: Readonly<Record<Class, number>>;
    /** Number of samples. */
    readonly samples: number;
    /** Seed of the samples. */
    readonly seed: number;
  };
}

/**
 * Draws how firm a proposition is: how far the themes' weights may move, and what came out under weights drawn by chance.
 *
 * Squares and diamonds stand for weights and samples, so that neither is taken for a score or for what is not known.
 */
export const toFirmnessCharts = (
  proposition: PropositionId,
  { weights, acceptability }: FirmnessForCharts,
  options: ReportOptions,
): readonly ReportChart[] => {
  const translator = translatorOf(options);
  const name = translator.say(`proposition.${proposition}`);
  const drawn: Chart[] = [];
  if (weights !== undefined) {
    const verdict = translator.say(`verdict.${weights.indicated}`);
    const rows = weights.themes.map(({ theme, weight, stable }) => ({
      label: textOf(translator.look(`theme:${proposition}/${theme}`)),
      value: percentText(weight),
      share: weight,
      span: stable,
    }));
    const title = translator.say('chart.weights', { proposition: name });
    const legend = translator.say('chart.weights.desc', { verdict });
    drawn.push(sharesOf({ id: `weights-${proposition}`, title, legend, rows, shape: 'square' }, translator));
  }
  if (acceptability !== undefined) {
    const { shares, samples, seed } = acceptability;
    const rows = CLASSES.map((one) => ({
      label: textOf(translator.say(`verdict.${one}`)),
      value: percentText(shares[one]),
      share: shares[one],
    }));
    const title = translator.say('chart.samples', { proposition: name });
    const legend = translator.say('chart.samples.desc', { samples, seed });
    drawn.push(sharesOf({ id: `samples-${proposition}`, title, legend, rows, shape: 'diamond' }, translator));
  }
  return drawn.map(chartOf);
};

interface Shares extends Pick<ShareChart, 'id' | 'rows' | 'shape'> {
  readonly title: LocalisedText;
  readonly legend: LocalisedText;
}

const sharesOf = ({ id, title, legend, rows, shape }: Shares, translator: Translator): Chart => {
  const described = { title: textOf(title), description: textOf(legend), lang: translator.lang };
  const chart: ShareChart = { id: `chart-${id}`, ...described, rows, shape };
  const spanned = rows.some(({ span }) => span !== undefined);
  const head = [
    translator.say(spanned ? 'column.theme' : 'column.verdict'),
    translator.say('column.weight'),
    ...(spanned ? [translator.say('column.low'), translator.say('column.high')] : []),
  ];
  const cells = rows.map(({ label, value, span }) => [
    localised(label),
    localised(value),
    ...(span === undefined ? [] : [localised(percentText(span.low)), localised(percentText(span.high))]),
  ]);
  return {
    id,
    svg: sharePlotSvg(chart),
    vegaLite: sharePlotSpec(chart),
    legend,
    opener: translator.say('chart.table'),
    table: table(title, head, cells),
  };
};
