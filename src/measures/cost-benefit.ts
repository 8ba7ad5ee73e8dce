import { quotient, sortedBy, sum } from '../util/number.ts';

/** Money that flows in one year of an appraisal. */
export interface Flow {
  /** Unit: money in prices of one year. */
  readonly amount: number;

  /** Whole years from the start; the first year is 0. */
  readonly year: number;
}

/** One benefit, who gets it, and how surely. */
export interface Benefit extends Flow {
  /** Whose budget or life it reaches. */
  readonly beneficiary: string;

  /** Share taken off because such figures run high. Unit: 0 to 1. Left out means nothing is taken off. */
  readonly optimismBias?: number;

  /** Share that frees money which can be spent elsewhere. Unit: 0 to 1. Left out means none is claimed. */
  readonly cashable?: number;
}

/** What an appraisal weighs. */
export interface Appraisal {
  /** All benefits, whoever gets them. */
  readonly benefits: readonly Benefit[];

  /** All costs, whoever bears them. */
  readonly costs: readonly Flow[];

  /** What a year's wait takes off. Unit: share a year, 0 or more. */
  readonly discountRate: number;
}

/** Benefits over costs, with their dates and their beneficiaries. */
export interface CostBenefit {
  /** Present value of the benefits after optimism bias. Unit: money. */
  readonly presentBenefits: number;

  /** Present value of the costs. Unit: money. */
  readonly presentCosts: number;

  /** Benefits over costs; `null` where the costs are 0. */
  readonly ratio: number | null;

  /** First year at whose end discounted benefits have covered discounted costs; `null` where none does. */
  readonly paybackYear: number | null;

  /** Present value of benefits by beneficiary, in order of name. Unit: money. */
  readonly byBeneficiary: readonly { readonly beneficiary: string; readonly presentValue: number }[];
}

/**
 * Returns the benefit-cost ratio and payback of an appraisal, and who gets the benefits.
 *
 * A high ratio does not say that the payer gains: see {@link payerCapture}. `null` where a year is not a whole number
 * of 0 or more, or the discount rate is below 0.
 */
export const costBenefit = ({ benefits, costs, discountRate }: Appraisal): CostBenefit | null => {
  const flows: readonly Flow[] = [...benefits, ...costs];
  if (!(discountRate >= 0) || flows.some(({ year }) => !Number.isInteger(year) || year < 0)) return null;

  const expected = benefits.map((benefit) => ({
    ...benefit,
    amount: benefit.amount * (1 - (benefit.optimismBias ?? 0)),
  }));
  const value = (some: readonly Flow[]): number => presentValue(some, discountRate);
  const years = sortedBy([...new Set(flows.map(({ year }) => year))], (year) => year);
  const until = (last: number, some: readonly Flow[]): number => value(some.filter(({ year }) => year <= last));
  const beneficiaries = sortedBy([...new Set(benefits.map(({ beneficiary }) => beneficiary))], (name) => name);

  return {
    presentBenefits: value(expected),
    presentCosts: value(costs),
    ratio: quotient(value(expected), value(costs)),
    paybackYear: years.find((year) => until(year, costs) > 0 && until(year, expected) >= until(year, costs)) ?? null,
    byBeneficiary: beneficiaries.map((beneficiary) => ({
      beneficiary,
      presentValue: value(expected.filter((benefit) => benefit.beneficiary === beneficiary)),
    })),
  };
};

/**
 * Returns the present value of cashable benefits that reach the payer over the price it pays; `null` where the price is 0.
 *
 * At 1 the payer gets its money back; below that the benefit lands in other pockets.
 */
export const payerCapture = (
  benefits: readonly Benefit[],
  payer: string,
  price: number,
  discountRate: number,
): number | null => {
  const cash = benefits
    .filter(({ beneficiary }) => beneficiary === payer)
    .map(({ amount, year, optimismBias = 0, cashable = 0 }) => ({
      year,
      amount: amount * (1 - optimismBias) * cashable,
    }));
  return quotient(presentValue(cash, discountRate), price);
};

/** Returns what flows are worth at the start. Unit: money. */
export const presentValue = (flows: readonly Flow[], discountRate: number): number =>
  sum(flows.map(({ amount, year }) => amount / compound(1 + discountRate, year)));

/** By squaring: `Math.pow` is not bit-identical on every engine. */
const compound = (factor: number, times: number): number => {
  if (times === 0) return 1;
  const root = compound(factor, Math.floor(times / 2));
  return times % 2 === 0 ? root * root : root * root * factor;
};
