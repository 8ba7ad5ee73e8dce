import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { interval, type Range } from '../../util/interval.ts';
import { monthsBetween } from '../../util/months.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, type Offered, restsOnOffers, spreadOverOffers } from './counted-offers.ts';

/** How strong the evidence for one offer is, and how long there was to gather it. */
export interface EvidenceStrength {
  /** Rung of the ladder of evidence; 0 where a rigorous study found no effect. Unit: 0 to 5. */
  readonly level: Range;
  /** How long it has run; `null` where it is not known, 0 for what has not begun. Unit: months. */
  readonly months: Range | null;
}

/** Strength of evidence by offer, with the offer's age. */
export const evidenceStrength: Fact<Spread<EvidenceStrength>> = /* @__PURE__ */ defineFact({
  id: 'offers.evidence-strength',
  unit: 'level',
  reads: [
    '/interventions/*/evidenceLevel',
    '/interventions/*/shownIneffective',
    '/interventions/*/since',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner', 'policy'],
  read: (dossier) => spreadOverOffers(dossier, (offer) => strengthOf(offer, dossier)),
});

const strengthOf = (offer: Offered, { asOf }: FactDossier): EvidenceStrength | undefined => {
  const level = levelOf(offer);
  if (level === undefined) return undefined;
  if (offer.status === 'proposed') return { level, months: { low: 0, high: 0 } };
  const running = offer.since === undefined || offer.status === undefined ? null : monthsBetween(offer.since, asOf);
  return { level, months: running && { low: Math.max(0, running.low), high: Math.max(0, running.high) } };
};

/** Rung from which an effect is shown, so that nobody need say that no study denied it. */
const CAUSE_SUPPORTED = 3;

const levelOf = ({ evidenceLevel, shownIneffective }: Offered): Range | undefined => {
  if (shownIneffective === true) return interval(0, 0);
  if (evidenceLevel === undefined) return undefined;
  const sure = shownIneffective === false || evidenceLevel >= CAUSE_SUPPORTED;
  return { low: sure ? evidenceLevel : 0, high: evidenceLevel };
};
