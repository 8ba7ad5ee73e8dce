import { defineFact, type Fact } from '../../define/index.ts';
import type { Range } from '../../util/interval.ts';
import type { Spread } from '../../util/spread.ts';
import { wilson } from '../../measures/wilson.ts';
import { OFFER_READS, type Offered, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/**
 * Share of demand caused by failure, by offer, with the chance in drawing the sample. Unit of the values: 0 to 1.
 *
 * A contact that is not classified may be either. A sample that was not sorted by people’s own words says how the
 * service sees its work, so that the rate stays unknown.
 */
export const failureDemandRates: Fact<Spread> = /* @__PURE__ */ defineFact({
  id: 'offers.failure-demand-rates',
  unit: 'share',
  reads: [
    '/interventions/*/failureDemand/contacts',
    '/interventions/*/failureDemand/failureContacts',
    '/interventions/*/failureDemand/unclassifiedContacts',
    '/interventions/*/failureDemand/inOwnWords',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner', 'parent'],
  read: (dossier) => spreadOverOffers(dossier, rateOf),
});

const rateOf = ({ failureDemand }: Offered): Range | undefined => {
  const { contacts, failureContacts, unclassifiedContacts, inOwnWords } = failureDemand ?? {};
  if (contacts === undefined || failureContacts === undefined || inOwnWords !== true) return undefined;
  const atMost = Math.min(contacts, failureContacts + (unclassifiedContacts ?? contacts));
  const low = wilson(failureContacts, contacts);
  const high = wilson(atMost, contacts);
  return low === null || high === null ? undefined : { low: low.low, high: high.high };
};
