import { defineOfferFact, type Fact, type Offer } from '../../define/index.ts';
import { presentValue } from '../../measures/cost-benefit.ts';
import { point, type Range } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';

/** How much of what the offer costs comes back to whoever pays for it, in cash. */
export interface PayerCapture {
  /** Cashable benefits to the payer over cost, both at present value, nothing taken off for optimism. Unit: ratio. */
  readonly ratio: Range;
  /** Part to take off for optimism; `null` where nobody has said. Unit: 0 to 1. */
  readonly optimism: number | null;
}

/** Cashable benefits that reach the payer over the cost, which is taken to be the price. */
export const payerCapture: Fact<PayerCapture> = /* @__PURE__ */ defineOfferFact({
  id: 'offer.payer-capture',
  unit: 'ratio',
  reads: [
    '/interventions/@/fiscalCase/benefits/*/amount',
    '/interventions/@/fiscalCase/benefits/*/year',
    '/interventions/@/fiscalCase/benefits/*/beneficiary',
    '/interventions/@/fiscalCase/benefits/*/payerContext',
    '/interventions/@/fiscalCase/benefits/*/cashableShare',
    '/interventions/@/fiscalCase/costs/*/amount',
    '/interventions/@/fiscalCase/costs/*/year',
    '/interventions/@/fiscalCase/discountRate',
    '/interventions/@/fiscalCase/optimismBiasShare',
    '/commissioning/@/commissioner',
  ],
  changeableBy: ['commissioner', 'partner'],
  read: ({ intervention: { fiscalCase }, context }) => {
    if (fiscalCase?.discountRate === undefined || context === undefined) return undefined;
    const { benefits, costs, discountRate, optimismBiasShare } = fiscalCase;
    const cost = presentSum(costs ?? [{ amount: undefined, year: undefined }], discountRate);
    const gains = (benefits ?? []).map((benefit) => {
      const value = presentSum([benefit], discountRate);
      const share = payerShare(benefit, context);
      if (share.high === 0) return point(0);
      return value === null ? null : { low: value * share.low, high: value * share.high };
    });
    const known = gains.filter((gain) => gain !== null);
    if (benefits === undefined || cost === null || known.length < gains.length) return undefined;
    const total = (end: 'low' | 'high'): number => known.reduce((sum, gain) => sum + gain[end], 0);
    const low = quotient(total('low'), cost);
    const high = quotient(total('high'), cost);
    return low === null || high === null ? undefined : { ratio: { low, high }, optimism: optimismBiasShare ?? null };
  },
});

type Benefit = NonNullable<NonNullable<Offer['intervention']['fiscalCase']>['benefits']>[number];

const presentSum = (
  flows: readonly { readonly amount: number | undefined; readonly year: number | undefined }[],
  rate: number,
): number | null => {
  const known = flows.flatMap(({ amount, year }) =>
    amount === undefined || year === undefined ? [] : [{ amount, year }],
  );
  return known.length < flows.length ? null : presentValue(known, rate);
};

/** The cashable share where the payer gains; a payer or a share that is not known may be anything. */
const payerShare = (
  { payerContext, beneficiary, cashableShare }: Benefit,
  { id, commissioner }: NonNullable<Offer['context']>,
): Range => {
  const cash = cashableShare === undefined ? { low: 0, high: 1 } : point(cashableShare);
  if (payerContext !== undefined) return payerContext === id ? cash : point(0);
  if (beneficiary === undefined || commissioner === undefined) return { low: 0, high: cash.high };
  return beneficiary === commissioner ? cash : point(0);
};
