import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { isOver } from '../../models/index.ts';
import { horizonCoverage } from '../../measures/horizon-coverage.ts';
import { hullOf, type Interval, point, type Range } from '../../util/interval.ts';
import { meanOverOffers, OFFER_READS, type Offered, restsOnOffers } from './counted-offers.ts';

/** Share of the time that benefits need which the contract behind an offer covers: the mean over offers. */
export const benefitHorizonCoverage: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'offers.benefit-horizon-coverage',
  unit: 'share',
  reads: [
    '/interventions/*/horizonMonths',
    '/interventions/*/funding/*/context',
    '/commissioning/*/contractMonths',
    '/commissioning/*/status',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['commissioner', 'mutual'],
  read: (dossier) =>
    meanOverOffers(dossier, (offer) => {
      const { horizonMonths } = offer;
      const term = termBehind(offer, dossier);
      if (horizonMonths === undefined || term === null) return undefined;
      return horizonCoverage(term, point(horizonMonths)) ?? undefined;
    }),
});

/**
 * The contracts that fund the offer: those that it names, or else any that is not lost or over.
 *
 * One of which nobody says where it stands may be lost, so that at least one other has to be there.
 */
const termBehind = ({ funding = [] }: Offered, { commissioning = [] }: FactDossier): Range | null => {
  const named = new Set(funding.map(({ context }) => context));
  const sure = named.size > 0 && !named.has(undefined);
  const behind = commissioning.filter((context) => !isOver(context) && (named.has(context.id) || !sure));
  if (behind.every(({ status }) => status === undefined)) return null;
  const terms = behind.flatMap(({ contractMonths }) => (contractMonths === undefined ? [] : [point(contractMonths)]));
  return terms.length < behind.length ? null : hullOf(terms);
};
