import { defineFact, type Fact } from '../../define/index.ts';
import { costBenefit } from '../../measures/cost-benefit.ts';
import { type Range, scale } from '../../util/interval.ts';
import type { Spread } from '../../util/spread.ts';
import { OFFER_READS, type Offered, restsOnOffers, spreadOverOffers } from '../offers/counted-offers.ts';

/** One offer's benefits over its costs. */
export interface BenefitCost {
  /** Ratio before anything is taken off for optimism; `null` where its parts are not all known. Unit: ratio. */
  readonly computed: number | null;
  /** Ratio as published; `null` where none is. Unit: ratio. */
  readonly published: number | null;
  /** Part to take off for optimism; `null` where nobody has said. Unit: 0 to 1. */
  readonly optimism: number | null;
}

/** Benefits over costs by offer. */
export const benefitCost: Fact<Spread<BenefitCost>> = /* @__PURE__ */ defineFact({
  id: 'offers.benefit-cost',
  unit: 'ratio',
  reads: [
    '/interventions/*/fiscalCase/benefits/*/amount',
    '/interventions/*/fiscalCase/benefits/*/year',
    '/interventions/*/fiscalCase/costs/*/amount',
    '/interventions/*/fiscalCase/costs/*/year',
    '/interventions/*/fiscalCase/discountRate',
    '/interventions/*/fiscalCase/optimismBiasShare',
    '/interventions/*/fiscalCase/publishedRatio',
    ...OFFER_READS,
  ],
  rests: restsOnOffers,
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => spreadOverOffers(dossier, caseOf),
});

/** Returns the ratios that are still possible when up to `worst` has to be taken off for optimism. */
export const afterOptimism = ({ computed, published, optimism }: BenefitCost, worst: number): Range => {
  const factor = { low: 1 - (optimism ?? worst), high: 1 - (optimism ?? 0) };
  // A published ratio may or may not be after optimism; with its parts known it is not needed.
  if (computed !== null) return { low: computed * factor.low, high: computed * factor.high };
  return { ...scale({ low: 1 - worst, high: 1 }, published ?? 0) };
};

const caseOf = ({ fiscalCase }: Offered): BenefitCost | undefined => {
  if (fiscalCase === undefined) return undefined;
  const computed = computedRatio(fiscalCase);
  const published = fiscalCase.publishedRatio ?? null;
  if (computed === null && published === null) return undefined;
  return { computed, published, optimism: fiscalCase.optimismBiasShare ?? null };
};

const computedRatio = ({ benefits, costs, discountRate }: NonNullable<Offered['fiscalCase']>): number | null => {
  if (benefits === undefined || costs === undefined || discountRate === undefined) return null;
  const flows = (list: readonly { readonly amount: number | undefined; readonly year: number | undefined }[]) =>
    list.flatMap(({ amount, year }) => (amount === undefined || year === undefined ? [] : [{ amount, year }]));
  const gains = flows(benefits);
  const spent = flows(costs);
  // One amount or year that is missing leaves the ratio open.
  if (gains.length < benefits.length || spent.length < costs.length) return null;
  const known = gains.map((flow) => ({ ...flow, beneficiary: '' }));
  return costBenefit({ benefits: known, costs: spent, discountRate })?.ratio ?? null;
};
