import { defineFact, type Fact } from '../../define/index.ts';
import type { Interval } from '../../util/interval.ts';
import type { Spread } from '../../util/spread.ts';
import { meanOverOffers, OFFER_READS, restsOnOffers, spreadOverOffers, yesNo } from './counted-offers.ts';
import { rangeOf } from '../partly-known.ts';

/** How much of a life one offer addresses. */
export interface Scope {
  /** Parts of life in one plan. */
  readonly domains: number;
  /** Whether one worker leads across them: 1 yes, 0 no, open where it is not known. */
  readonly lead: Interval;
}

/** How many parts of life each offer addresses in one plan, and whether one worker leads. */
export const offerScope: Fact<Spread<Scope>> = /* @__PURE__ */ defineFact({
  id: 'offers.scope',
  unit: 'count',
  reads: ['/interventions/*/lifeDomains', '/interventions/*/leadWorker', ...OFFER_READS],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner', 'partner'],
  read: (dossier) =>
    spreadOverOffers(dossier, ({ lifeDomains, leadWorker }) =>
      lifeDomains === undefined ? undefined : { domains: new Set(lifeDomains).size, lead: rangeOf(leadWorker) },
    ),
});

/** Share of what is offered that goes on after the immediate problem is solved. */
export const lastingSupport: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'offers.lasting-support',
  unit: 'share',
  reads: ['/interventions/*/continuesAfterResolution', ...OFFER_READS],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => meanOverOffers(dossier, ({ continuesAfterResolution }) => yesNo(continuesAfterResolution)),
});
