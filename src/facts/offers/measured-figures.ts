import { defineFact, type Fact } from '../../define/index.ts';
import type { Indicator, IndicatorKind, Known } from '../../models/index.ts';
import { ANYTHING, type Interval, point } from '../../util/interval.ts';
import { mean, noNegativeZero } from '../../util/number.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/** Where a figure went since its baseline, by offer: 0 worse, 0.5 the same, 1 better. An offer without one is unknown. */
export const demandElsewhere: Fact<Spread<Interval>> = /* @__PURE__ */ defineFact({
  id: 'offers.demand-elsewhere',
  unit: 'score',
  reads: [
    '/interventions/*/indicators/*/kind',
    '/interventions/*/indicators/*/value',
    '/interventions/*/indicators/*/baseline',
    '/interventions/*/indicators/*/higherIsBetter',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner', 'partner'],
  read: (dossier) =>
    spreadOverOffers(dossier, ({ indicators }) => meanOf(ofKind('demand-on-other-services', indicators).map(travelOf))),
});

/** What is known of the resilience of the people and place served. */
export interface ResilienceRecord {
  /** Where the figures went since their own baseline: 0 all worse, 1 all better. */
  readonly travel: Interval;
  /** How they stand beside the place compared with: 0 all worse, 1 all better. */
  readonly standing: Interval;
}

/** Figures on the resilience of the community served: against their own past, and against another place. */
export const resilienceRecord: Fact<ResilienceRecord> = /* @__PURE__ */ defineFact({
  id: 'community.resilience-record',
  unit: 'score',
  reads: [
    '/mutual/indicators/*/kind',
    '/mutual/indicators/*/value',
    '/mutual/indicators/*/baseline',
    '/mutual/indicators/*/comparatorValue',
    '/mutual/indicators/*/higherIsBetter',
  ],
  changeableBy: ['mutual', 'partner', 'commissioner'],
  read: ({ mutual }) => {
    const figures = ofKind('community-resilience', mutual.indicators);
    const travel = meanOf(figures.map(travelOf));
    const standing = meanOf(figures.map(standingOf));
    if (travel === undefined || standing === undefined) return undefined;
    const open = [travel, standing].every(({ low, high }) => low === 0 && high === 1);
    return open ? undefined : { travel, standing };
  },
});

type Figure = Known<Indicator>;

/** None where one figure's kind is not stated, since it may be of any kind: a mean of the others would claim too much. */
const ofKind = (wanted: IndicatorKind, figures: readonly Figure[] = []): readonly Figure[] =>
  figures.some(({ kind }) => kind === undefined) ? [] : figures.filter(({ kind }) => kind === wanted);

const travelOf = (figure: Figure): Interval => towards(figure, figure.baseline);

const standingOf = (figure: Figure): Interval => towards(figure, figure.comparatorValue);

const towards = ({ value, higherIsBetter }: Figure, other: number | undefined): Interval => {
  if (value === undefined || other === undefined) return ANYTHING;
  const difference = Math.sign(value - other);
  if (difference === 0) return point(0.5);
  return higherIsBetter === undefined
    ? ANYTHING
    : point(noNegativeZero((difference * (higherIsBetter ? 1 : -1) + 1) / 2));
};

const meanOf = (ranges: readonly Interval[]): Interval | undefined => {
  const low = mean(ranges.map((range) => range.low));
  const high = mean(ranges.map((range) => range.high));
  return low === null || high === null ? undefined : { low, high };
};
