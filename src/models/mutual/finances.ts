import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, booleanShape, dateShape, numberShape, shareShape, textShape } from '../shared/primitives.ts';
import { FUNDING_SOURCES, type FundingSource } from '../vocabulary/service.ts';

/** Money in, money out, money held. All sums in GBP. A property left out is not known. */
export interface Finances {
  /** Accounts by period, oldest first. */
  readonly periods?: readonly FinancePeriod[];
  /** Income by payer and source over the latest year. Several lines may name one payer. */
  readonly income?: readonly Income[];
  /** Reserves free to spend; below 0 where there is a deficit. Unit: GBP. */
  readonly freeReserves?: number;
  /** What a month of running costs. Unit: GBP a month. */
  readonly monthlyCost?: number;
  /** Money at hand for wages and bills while payment is awaited; below 0 where it is owed. Unit: GBP. */
  readonly workingCapital?: number;
  /** Assets that could secure a loan. Unit: GBP; 0 is a known "none". */
  readonly securedAssets?: number;
  /** Loan and overdraft facilities not yet drawn. Unit: GBP; 0 is a known "none". */
  readonly facilities?: number;
  /** Whether its form lets it take equity. */
  readonly equityPossible?: boolean;
  /** Surplus free to be spent on new work. Unit: GBP a year. */
  readonly surplusAvailable?: number;
  /** Social investment at hand. Unit: GBP a year. */
  readonly socialInvestment?: number;
  /** Grants free of restriction. Unit: GBP a year. */
  readonly unrestrictedGrants?: number;
  /** What trading adds after its costs; a loss is negative. Unit: GBP a year. */
  readonly tradingContribution?: number;
  /** Savings for the public purse, promised or made. Named in `complete` and empty: none. */
  readonly savings?: readonly Saving[];
}

/** One period of accounts. */
export interface FinancePeriod {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** First day. ISO date. */
  readonly from?: string;
  /** Last day. ISO date. */
  readonly to?: string;
  /** Income of the period. Unit: GBP. */
  readonly turnover?: number;
  /** Income less cost; a loss is negative. Unit: GBP. */
  readonly surplus?: number;
  /** Cost of the period. Unit: GBP. */
  readonly cost?: number;
  /** Current assets less current liabilities. Unit: GBP. */
  readonly netCurrentAssets?: number;
}

/** One stream of income over a year. */
export interface Income {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Who pays. The same text means the same payer. */
  readonly payer?: string;
  /** Where the money comes from. */
  readonly source?: FundingSource;
  /** Sum. Unit: GBP a year. */
  readonly amount?: number;
  /** Share of all income, where sums are not stated. Unit: 0 to 1. */
  readonly share?: number;
  /** Identifier of the commissioning context it comes under. */
  readonly context?: string;
  /** Whether the payer ties it to a purpose. */
  readonly restricted?: boolean;
}

/** A saving for the public purse. */
export interface Saving {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** How far it is more than a promise. */
  readonly status?: 'promised' | 'reported' | 'verified';
  /** Share of former cost. Unit: 0 to 1. */
  readonly share?: number;
  /** Sum. Unit: GBP a year. */
  readonly amount?: number;
  /** By when. ISO date. */
  readonly by?: string;
  /** Whose budget gains. */
  readonly beneficiary?: string;
}

/** The shape of {@link FinancePeriod}. */
export const financePeriodShape: Shape<FinancePeriod> = /* @__PURE__ */ shapeOf<FinancePeriod>()(() =>
  record({
    id: textShape,
    from: maybe(dateShape),
    to: maybe(dateShape),
    turnover: maybe(amountShape),
    surplus: maybe(numberShape),
    cost: maybe(amountShape),
    netCurrentAssets: maybe(numberShape),
  }),
);

/** The shape of {@link Income}. */
export const incomeShape: Shape<Income> = /* @__PURE__ */ shapeOf<Income>()(() =>
  record({
    id: textShape,
    payer: maybe(textShape),
    source: maybe(oneOf(FUNDING_SOURCES)),
    amount: maybe(amountShape),
    share: maybe(shareShape),
    context: maybe(textShape),
    restricted: maybe(booleanShape),
  }),
);

/** The shape of {@link Saving}. */
export const savingShape: Shape<Saving> = /* @__PURE__ */ shapeOf<Saving>()(() =>
  record({
    id: textShape,
    status: maybe(oneOf(['promised', 'reported', 'verified'])),
    share: maybe(shareShape),
    amount: maybe(amountShape),
    by: maybe(dateShape),
    beneficiary: maybe(textShape),
  }),
);

/** The shape of {@link Finances}. */
export const financesShape: Shape<Finances> = /* @__PURE__ */ shapeOf<Finances>()(() =>
  record({
    periods: maybeList(financePeriodShape),
    income: maybeList(incomeShape),
    freeReserves: maybe(numberShape),
    monthlyCost: maybe(amountShape),
    workingCapital: maybe(numberShape),
    securedAssets: maybe(amountShape),
    facilities: maybe(amountShape),
    equityPossible: maybe(booleanShape),
    surplusAvailable: maybe(amountShape),
    socialInvestment: maybe(amountShape),
    unrestrictedGrants: maybe(amountShape),
    tradingContribution: maybe(numberShape),
    savings: maybeList(savingShape),
  }),
);
