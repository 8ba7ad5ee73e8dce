import { defineOfferFact, type Fact, type FactDossier, type Offer } from '../../define/index.ts';
import { isNoBuyerLeft } from '../contracts/offer-standing.ts';
import { isComplete } from '../partly-known.ts';
import { isOver, type WillingnessSignal } from '../../models/index.ts';
import { ANYTHING, clamp01, type Interval, interval, point } from '../../util/interval.ts';
import { atLeast, sum } from '../../util/number.ts';

/** What {@link fundedShare} reads. */
export const FUNDING_READS: readonly string[] = [
  '/interventions/*/status',
  '/interventions/*/annualCost',
  '/commissioning/*/status',
  '/commissioning/*/willingness/*/intervention',
  '/commissioning/*/willingness/*/signal',
  '/mutual/finances/surplusAvailable',
  '/mutual/finances/socialInvestment',
  '/mutual/finances/unrestrictedGrants',
  '/mutual/finances/tradingContribution',
];

/**
 * How far somebody would pay for the offer in the context in hand: 1 where it runs or is procured, 0.75 budgeted, 0.5
 * intended, 0.25 of interest, 0 refused. Without any context nobody is known who could be asked.
 */
export const willingness: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.willingness',
  unit: 'score',
  reads: [
    '/interventions/@/status',
    '/commissioning/@/status',
    '/commissioning/@/willingness/*/intervention',
    '/commissioning/@/willingness/*/signal',
  ],
  changeableBy: ['commissioner'],
  read: (offer) => {
    const { status } = offer.intervention;
    if (status === 'running') return point(1);
    const signalled = signalledTo(offer);
    if (status === 'proposed' || signalled === undefined) return signalled;
    // It may be running, so only what is procured is settled.
    return interval(signalled.low, 1);
  },
});

/** Share of the offer's yearly cost that the mutual could pay from money it may spend as it likes; the whole is 1. */
export const selfFundRatio: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.self-fund-ratio',
  unit: 'ratio',
  reads: [
    '/interventions/@/annualCost',
    '/mutual/finances/surplusAvailable',
    '/mutual/finances/socialInvestment',
    '/mutual/finances/unrestrictedGrants',
    '/mutual/finances/tradingContribution',
  ],
  changeableBy: ['mutual', 'policy'],
  read: ({ dossier, intervention }) => ownMeansShare(dossier, intervention),
});

/**
 * Returns how much of an offer somebody pays for, or would.
 *
 * A running offer 1, an ended one 0; a proposed one 1 where a commissioner has at least budgeted for it, and otherwise
 * the share that the mutual could pay itself. What is not known widens the answer up to `[0, 1]`.
 */
export const fundedShare = (dossier: FactDossier, intervention: Offer['intervention']): Interval => {
  switch (intervention.status) {
    case 'running':
      return point(1);
    case 'ended':
      return point(0);
    case 'proposed': {
      const willing = willingnessAnywhere(dossier, intervention);
      const own = ownMeansShare(dossier, intervention) ?? ANYTHING;
      const share = (at: number, otherwise: number): number => (atLeast(at, SIGNAL_SCORES.budgeted) ? 1 : otherwise);
      return interval(share(willing.low, own.low), share(willing.high, own.high));
    }
    case undefined:
      return ANYTHING;
  }
};

/** Steps of one ladder at equal distances; a budget line is the first that has cost the commissioner a choice. */
const SIGNAL_SCORES: Readonly<Record<WillingnessSignal, number>> = {
  none: 0,
  interest: 0.25,
  'in-commissioning-intentions': 0.5,
  budgeted: 0.75,
  procured: 1,
};

/** Nobody is left to signal anything where every contract is over; one of which nobody says whether it is may be. */
const signalledTo = ({ dossier, intervention, context }: Offer): Interval | undefined => {
  if (context === undefined) return isNoBuyerLeft(dossier) ? point(0) : undefined;
  const signalled = signalOf(context, intervention);
  return signalled === undefined ? undefined : interval(context.status === undefined ? 0 : signalled, signalled);
};

/** The most willing of all commissioners. A context of which nobody says whether it is over may be over. */
const willingnessAnywhere = (dossier: FactDossier, intervention: Offer['intervention']): Interval => {
  let low = 0;
  // Whoever is not in the list may be willing, unless the list says that it holds everybody.
  let high = isComplete(dossier, '/commissioning') ? 0 : 1;
  for (const context of dossier.commissioning ?? []) {
    if (isOver(context)) continue;
    const signalled = signalOf(context, intervention);
    if (context.status !== undefined) low = Math.max(low, signalled ?? 0);
    high = Math.max(high, signalled ?? 1);
  }
  return { low, high };
};

const signalOf = (context: NonNullable<Offer['context']>, { id }: Offer['intervention']): number | undefined => {
  const signal = context.willingness?.find(({ intervention }) => intervention === id)?.signal;
  return signal && SIGNAL_SCORES[signal];
};

const ownMeansShare = (dossier: FactDossier, { annualCost }: Offer['intervention']): Interval | undefined => {
  const { finances } = dossier.mutual;
  const parts = [
    finances?.surplusAvailable,
    finances?.socialInvestment,
    finances?.unrestrictedGrants,
    finances?.tradingContribution,
  ];
  const known = parts.filter((part) => part !== undefined);
  if (annualCost === 0) return point(1);
  if (known.length === 0) return undefined;
  const total = sum(known);
  if (annualCost === undefined) return undefined;
  const low = clamp01(total / annualCost);
  return interval(low, known.length === parts.length ? low : 1);
};
