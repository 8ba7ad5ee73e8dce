import { defineFact, type Fact } from '../../define/index.ts';
import type { Known, CapabilityOutcome } from '../../models/index.ts';
import { ANYTHING, hull, type Interval, point, type Range } from '../../util/interval.ts';
import { mean } from '../../util/number.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/** One measured change in what people are able to be and do. */
export interface CapabilityChange {
  /** How sure the rise is: 0 none, 0.5 seen but within chance, 1 beyond chance. Open where it is not known. */
  readonly rise: Interval;
  /** Share of people lost between the two measurements. Unit: 0 to 1, open where it is not known. */
  readonly attrition: Interval;
}

/** Changes in capability by offer; what measures satisfaction, output or functioning is none. */
export const capabilityChanges: Fact<Spread<readonly CapabilityChange[]>> = /* @__PURE__ */ defineFact({
  id: 'offers.capability-changes',
  unit: 'score',
  reads: [
    '/interventions/*/outcomes/*/kind',
    '/interventions/*/outcomes/*/baseline',
    '/interventions/*/outcomes/*/followUp',
    '/interventions/*/outcomes/*/changeLow',
    '/interventions/*/outcomes/*/changeHigh',
    '/interventions/*/outcomes/*/attritionShare',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) =>
    spreadOverOffers(dossier, ({ outcomes = [] }) => {
      // One outcome of unknown kind may or may not count, so that their mean is not known.
      if (outcomes.some(({ kind }) => kind === undefined)) return undefined;
      const changes = outcomes.filter(({ kind }) => kind === 'capability').map(changeOf);
      return changes.length === 0 ? undefined : changes;
    }),
});

/** Months from baseline to follow-up by offer: the mean over its outcomes. */
export const followUpMonths: Fact<Spread> = /* @__PURE__ */ defineFact({
  id: 'offers.follow-up-months',
  unit: 'months',
  reads: ['/interventions/*/outcomes/*/followUpMonths', ...OFFER_READS],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) =>
    spreadOverOffers(dossier, ({ outcomes = [] }) => {
      const months = outcomes.map((one) => one.followUpMonths);
      const known = months.filter((one) => one !== undefined);
      const average = known.length < months.length ? null : mean(known);
      return average === null ? undefined : point(average);
    }),
});

const changeOf = (outcome: Known<CapabilityOutcome>): CapabilityChange => ({
  rise: riseOf(outcome),
  attrition: outcome.attritionShare === undefined ? ANYTHING : point(outcome.attritionShare),
});

/** Beyond chance, or not, where an interval is given; else a rise of the mean may or may not be beyond chance. */
const riseOf = ({
  baseline,
  followUp,
  changeLow,
  changeHigh,
}: Pick<Known<CapabilityOutcome>, 'baseline' | 'followUp' | 'changeLow' | 'changeHigh'>): Interval => {
  if (changeLow !== undefined && changeLow > 0) return point(1);
  if (changeHigh !== undefined && changeHigh <= 0) return point(0);
  const change: Range | undefined =
    baseline === undefined || followUp === undefined ? undefined : point(followUp - baseline);
  if (change !== undefined && change.high <= 0) return point(0);
  const atBest = point(changeLow === undefined ? 1 : 0.5);
  return hull(point(change === undefined ? 0 : 0.5), atBest);
};
