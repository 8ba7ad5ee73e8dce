import { defineFact, type Fact, type FactDossier } from '../define/index.ts';
import { PREVALENCE_BANDS } from '../models/index.ts';
import { ANYTHING, type Interval, interval, point, type Range, shareOfShares } from '../util/interval.ts';
import { scoreOfSpread, type Spread } from '../util/spread.ts';
import { fundedShare } from './funding.ts';

/** One intervention as facts see it. */
export type Offered = NonNullable<FactDossier['interventions']>[number];

/** Whether anything is offered at all: an empty list, or a list of what has ended, is a known "no". */
export const somethingOffered: Fact<boolean> = /* @__PURE__ */ defineFact({
  id: 'offers.something-offered',
  title: 'Anything on offer',
  question: 'Is there any offer to people or places that is running or proposed?',
  unit: 'yes-no',
  reads: ['/interventions/*/status'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ interventions }) => {
    if (interventions === undefined) return undefined;
    if (interventions.every(({ status }) => status === 'ended')) return false;
    return interventions.some(({ status }) => status === 'running' || status === 'proposed') ? true : undefined;
  },
});

/** What {@link spreadOverOffers} reads of every offer beside the value itself. */
export const OFFER_READS: readonly string[] = [
  '/mutual/level',
  '/interventions/*/status',
  '/interventions/*/prevalence/word',
  '/interventions/*/prevalence/low',
  '/interventions/*/prevalence/high',
];

/**
 * Returns a quantity as it is spread over what is offered; `undefined` where it is known of no offer.
 *
 * Offers are counted, not weighed by spend, so that learning a price moves nothing: see docs/decisions. A running offer
 * counts whole, a proposed one as far as somebody would fund it, an ended one not at all. What is not funded is nothing
 * offered and scores 0; in a sector, what no offer describes is not known.
 */
export const spreadOverOffers = (
  dossier: FactDossier,
  valueOf: (offer: Offered) => Range | undefined,
): Spread | undefined => {
  const live = (dossier.interventions ?? []).filter(({ status }) => status !== 'ended');
  const items = live.map((offer) => ({ weight: weightOf(dossier, offer), value: valueOf(offer) ?? null }));
  if (items.every(({ value }) => value === null)) return undefined;
  return { items, rest: dossier.mutual.level === 'sector' ? ANYTHING : point(0) };
};

/** Returns the mean of a share over what is offered, counted as {@link spreadOverOffers} counts. */
export const meanOverOffers = (
  dossier: FactDossier,
  shareOf: (offer: Offered) => Interval | undefined,
): Interval | undefined => {
  const spread = spreadOverOffers(dossier, shareOf);
  return spread && scoreOfSpread(spread, (share) => interval(share.low, share.high));
};

/** Returns yes as 1, no as 0, and `undefined` as itself. */
export const yesNo = (answer: boolean | undefined): Interval | undefined =>
  answer === undefined ? undefined : point(answer ? 1 : 0);

/** Returns how much of what is offered one offer may be: its funded part, in a sector where it is practised. */
export const weightOf = (dossier: FactDossier, offer: Offered): Interval => {
  const funded = fundedShare(dossier, offer);
  if (dossier.mutual.level !== 'sector') return funded;
  const { word, low, high } = offer.prevalence ?? {};
  const band = word === undefined ? ANYTHING : PREVALENCE_BANDS[word];
  return shareOfShares(funded, interval(low ?? band.low, high ?? band.high));
};
