import { defineOfferFact, type Fact, type Offer } from '../../define/index.ts';
import { clamp01, type Interval, interval, point } from '../../util/interval.ts';
import { meanAnswer } from '../partly-known.ts';

/** How much of the wait for payment is covered. */
export interface WaitCover {
  /** Share that working capital carries. Unit: 0 to 1. */
  readonly own: Interval;
  /** Share that working capital and facilities carry together. Unit: 0 to 1. */
  readonly drawn: Interval;
}

/** Cover for the time between doing the work and being paid; whole where payment comes whatever is done. */
export const waitCover: Fact<WaitCover> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.wait-cover',
  unit: 'share',
  reads: [
    '/commissioning/@/payment',
    '/commissioning/@/paymentLagMonths',
    '/interventions/@/annualCost',
    '/mutual/finances/workingCapital',
    '/mutual/finances/facilities',
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: ({ dossier, intervention, context }) => {
    if (context === undefined) return undefined;
    const { payment, paymentLagMonths: lag } = context;
    if (payment !== undefined && PAID_ANYWAY.has(payment)) return { own: point(1), drawn: point(1) };
    if (lag === 0 || intervention.annualCost === 0) return { own: point(1), drawn: point(1) };
    const { workingCapital, facilities } = dossier.mutual.finances ?? {};
    if (lag === undefined || intervention.annualCost === undefined) return undefined;
    if (workingCapital === undefined && facilities === undefined) return undefined;
    const needed = (lag * intervention.annualCost) / MONTHS_IN_A_YEAR;
    const own = clamp01((workingCapital ?? 0) / needed);
    const drawn = clamp01(((workingCapital ?? 0) + (facilities ?? 0)) / needed);
    // A payment that is not known may come whatever is done.
    const ownKnown = payment !== undefined && workingCapital !== undefined;
    return {
      own: interval(own, ownKnown ? own : 1),
      drawn: interval(drawn, ownKnown && facilities !== undefined ? drawn : 1),
    };
  },
});

/** Share of the conditions for paying by results that hold: a defined cohort, results that can be attributed. */
export const resultsFit: Fact<Interval> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.results-fit',
  unit: 'share',
  reads: ['/commissioning/@/payment', '/commissioning/@/attributable', '/commissioning/@/cohortDefined'],
  changeableBy: ['commissioner'],
  read: ({ context }) => {
    if (context === undefined) return undefined;
    const { payment, attributable, cohortDefined } = context;
    if (payment !== undefined && !BY_RESULTS.has(payment)) return point(1);
    const fit = meanAnswer([attributable, cohortDefined]);
    return payment === undefined && fit !== undefined ? interval(fit.low, 1) : fit;
  },
});

type Payment = NonNullable<NonNullable<Offer['context']>['payment']>;

const MONTHS_IN_A_YEAR = 12;

/** Paid as time passes, so that there is no result or piece of work to wait for. */
const PAID_ANYWAY: ReadonlySet<Payment> = new Set<Payment>(['grant', 'block', 'in-house-budget']);

const BY_RESULTS: ReadonlySet<Payment> = new Set<Payment>(['outcome-based', 'impact-bond', 'gainshare']);
