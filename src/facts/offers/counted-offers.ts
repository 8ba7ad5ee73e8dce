import type { FactDossier } from '../../define/index.ts';
import { PREVALENCE_BANDS } from '../../models/index.ts';
import { ANYTHING, type Interval, interval, point, shareOfShares } from '../../util/interval.ts';
import { scoreOfSpread, type Spread } from '../../util/spread.ts';
import { FUNDING_READS, fundedShare } from '../money/funding.ts';

const STATUS = '/interventions/*/status';

/** One intervention as facts see it. */
export type Offered = NonNullable<FactDossier['interventions']>[number];

/** What {@link spreadOverOffers} reads of every offer beside the value itself. */
export const OFFER_READS: readonly string[] = [
  '/interventions/*/prevalence/word',
  '/interventions/*/prevalence/low',
  '/interventions/*/prevalence/high',
  ...FUNDING_READS,
];

/** Tells what a count of offers rests on: who would pay matters only for one that does not run yet, or may not. */
export const restsOnOffers = (pattern: string, { interventions }: FactDossier): boolean =>
  pattern === STATUS ||
  !FUNDING_READS.includes(pattern) ||
  (interventions ?? []).some(({ status }) => status !== 'running' && status !== 'ended');

/**
 * Returns something as it is spread over what is offered; `undefined` where it is known of no offer.
 *
 * Offers are counted, not weighed by spend, so that learning a price moves nothing: see docs/decisions. A running offer
 * counts whole, a proposed one as far as somebody would fund it, an ended one not at all. What is not funded is nothing
 * offered and scores 0, as does a list known to hold nothing; in a sector, what no offer describes is not known.
 */
export const spreadOverOffers = <Value>(
  dossier: FactDossier,
  seenIn: (offer: Offered) => Value | undefined,
): Spread<Value> | undefined => {
  const { interventions, mutual } = dossier;
  const sector = mutual.level === 'sector';
  if (interventions === undefined) return undefined;
  const live = interventions.filter(({ status }) => status !== 'ended');
  const items = live.map((offer) => ({ weight: weightOf(dossier, offer), value: seenIn(offer) ?? null }));
  if ((sector || live.length > 0) && items.every(({ value }) => value === null)) return undefined;
  return { items, rest: sector ? ANYTHING : point(0) };
};

/** Returns the mean of a share over what is offered, counted as {@link spreadOverOffers} counts. */
export const meanOverOffers = (
  dossier: FactDossier,
  shareOf: (offer: Offered) => Interval | undefined,
): Interval | undefined => {
  const spread = spreadOverOffers(dossier, shareOf);
  return spread && scoreOfSpread(spread, (share) => share);
};

/** Returns yes as 1, no as 0, and `undefined` as itself. */
export const yesNo = (answer: boolean | undefined): Interval | undefined =>
  answer === undefined ? undefined : point(answer ? 1 : 0);

/** Returns how much of what is offered one offer may be: its funded part, in a sector where it is practised. */
const weightOf = (dossier: FactDossier, offer: Offered): Interval => {
  const funded = fundedShare(dossier, offer);
  if (dossier.mutual.level !== 'sector') return funded;
  const { word, low, high } = offer.prevalence ?? {};
  const band = word === undefined ? ANYTHING : PREVALENCE_BANDS[word];
  return shareOfShares(funded, interval(low ?? band.low, high ?? band.high));
};
