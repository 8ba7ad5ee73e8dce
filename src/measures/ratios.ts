import { quotient } from '../util/number.ts';

/** What contract value a turnover is compared with: buyers use both, so it must be said. */
export type ContractValueBasis = 'annual' | 'total';

/** A contract as a buyer sizes it. */
export interface SizedContract {
  /** Estimated value over the whole term. Unit: money. */
  readonly totalValue: number;

  /** Length of the term. Unit: months, above 0. */
  readonly months: number;
}

/**
 * Returns annual turnover over contract value, on the basis named; `null` where it is undefined.
 *
 * Above 1 the supplier is larger than the contract. The two bases differ by the term in years.
 */
export const turnoverRatio = (
  annualTurnover: number,
  { totalValue, months }: SizedContract,
  basis: ContractValueBasis,
): number | null => {
  if (basis === 'total') return quotient(annualTurnover, totalValue);
  const annualValue = quotient(totalValue * 12, months);
  return annualValue === null ? null : quotient(annualTurnover, annualValue);
};

/** Returns a surety that a buyer asks for over what would have to carry it (free reserves, income); `null` where that is 0. */
export const suretyRatio = (surety: number, carriedBy: number): number | null => quotient(surety, carriedBy);

/** Returns surplus over turnover, below 0 for a deficit; `null` without turnover. */
export const surplusMargin = (surplus: number, turnover: number): number | null => quotient(surplus, turnover);

/** Returns the months of cost that free reserves cover; `null` where the monthly cost is 0. */
export const reserveMonths = (freeReserves: number, monthlyCost: number): number | null =>
  quotient(freeReserves, monthlyCost);

/** Returns discretionary finance over the cost of an intervention: 1 or more pays for it whole; `null` where it costs 0. */
export const selfFundingRatio = (discretionaryFinance: number, cost: number): number | null =>
  quotient(discretionaryFinance, cost);
