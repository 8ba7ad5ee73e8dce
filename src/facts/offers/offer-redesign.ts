import { defineFact, type Fact } from '../../define/index.ts';
import { point } from '../../util/interval.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/**
 * How far each offer itself was redesigned, not who runs it. Unit of the levels: 0 to 4.
 *
 * A count of new offers is not read: it does not tell an improvement from another purpose.
 */
export const redesignLevels: Fact<Spread> = /* @__PURE__ */ defineFact({
  id: 'offers.redesign-levels',
  unit: 'level',
  reads: ['/interventions/*/redesign/level', ...OFFER_READS],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) =>
    spreadOverOffers(dossier, ({ redesign }) => (redesign?.level === undefined ? undefined : point(redesign.level))),
});
