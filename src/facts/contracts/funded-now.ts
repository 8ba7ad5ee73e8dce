import { defineOfferFact, type Fact } from '../../define/index.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { lastDayOf } from './contract-reading.ts';

/** What pays for an offer on the day of judgement. */
export interface FundedNow {
  /** Whether it runs; then somebody pays for it. */
  readonly runs: boolean;
  /** Last day of the contract in hand that pays for it; `null` where none is stated. ISO date. */
  readonly until: string | null;
}

/** Whether somebody pays for the offer now, and until when: apart from what somebody would pay for. */
export const fundedNow: Fact<FundedNow> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.funded-now',
  unit: 'date',
  reads: [
    '/interventions/@/status',
    '/commissioning/@/status',
    '/commissioning/@/endsOn',
    '/commissioning/@/extendedTo',
    '/commissioning/@/terminatedOn',
    '/commissioning/@/noFixedEnd',
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: ({ dossier, intervention, context }) => {
    if (intervention.status === undefined) return undefined;
    const runs = intervention.status === 'running';
    const end = context?.status === 'held' && context.noFixedEnd !== true ? lastDayOf(context) : undefined;
    // One that is held although its last day is over was carried on, until when is not said.
    const isAhead = end !== undefined && !isCertainlyBefore(end, dossier.asOf);
    return { runs, until: runs && isAhead ? end : null };
  },
});
