import { defineFact, type Fact } from '../../define/index.ts';
import type { PreventionTier } from '../../models/index.ts';
import type { Interval } from '../../util/interval.ts';
import { meanOverOffers, OFFER_READS, restsOnOffers, yesNo } from './counted-offers.ts';

/** Share of what is offered that acts before a crisis: the primary and secondary tiers. */
export const preventionShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'offers.prevention-share',
  unit: 'share',
  reads: ['/interventions/*/tier', ...OFFER_READS],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => meanOverOffers(dossier, ({ tier }) => yesNo(tier === undefined ? undefined : isEarly(tier))),
});

/** Tells whether a tier is *upstream*: before, or at the first signs of, a need. */
export const isEarly = (tier: PreventionTier): boolean => tier === 'primary' || tier === 'secondary';
