import { maybe, maybeList, oneOf, record, shapeOf, type Shape } from '../../util/shape.ts';
import { amountShape, countShape, shareShape, textShape } from '../shared/primitives.ts';

/** What an intervention costs, what it is worth, and to whose budget. A property left out is not known. */
export interface FiscalCase {
  /** Benefits, year by year. */
  readonly benefits?: readonly FiscalBenefit[];
  /** Costs, year by year. */
  readonly costs?: readonly FiscalCost[];
  /** Real discount rate. Unit: share a year. */
  readonly discountRate?: number;
  /** Part taken off all benefits for optimism. Unit: 0 to 1. */
  readonly optimismBiasShare?: number;
  /** Benefit-cost ratio as published, where its parts are not. */
  readonly publishedRatio?: number;
}

/** One benefit in one year. */
export interface FiscalBenefit {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** What kind of benefit. */
  readonly kind?: 'fiscal' | 'economic' | 'social';
  /** Whose budget gains. The same text means the same budget; compare with `commissioner` of the context. */
  readonly beneficiary?: string;
  /** Identifier of the commissioning context whose payer gains. Left out: not known whether it does. */
  readonly payerContext?: string;
  /** Sum. Unit: GBP. */
  readonly amount?: number;
  /** Year, counted from the start of the intervention: 0 is the first. */
  readonly year?: number;
  /** Part that releases cash. Unit: 0 to 1. */
  readonly cashableShare?: number;
}

/** One cost in one year. */
export interface FiscalCost {
  /** Identifier, unique within its list. */
  readonly id: string;
  /** Who pays. */
  readonly payer?: string;
  /** Sum. Unit: GBP. */
  readonly amount?: number;
  /** Year, counted from the start of the intervention: 0 is the first. */
  readonly year?: number;
}

/** The shape of {@link FiscalBenefit}. */
export const fiscalBenefitShape: Shape<FiscalBenefit> = /* @__PURE__ */ shapeOf<FiscalBenefit>()(() =>
  record({
    id: textShape,
    kind: maybe(oneOf(['fiscal', 'economic', 'social'])),
    beneficiary: maybe(textShape),
    payerContext: maybe(textShape),
    amount: maybe(amountShape),
    year: maybe(countShape),
    cashableShare: maybe(shareShape),
  }),
);

/** The shape of {@link FiscalCost}. */
export const fiscalCostShape: Shape<FiscalCost> = /* @__PURE__ */ shapeOf<FiscalCost>()(() =>
  record({
    id: textShape,
    payer: maybe(textShape),
    amount: maybe(amountShape),
    year: maybe(countShape),
  }),
);

/** The shape of {@link FiscalCase}. */
export const fiscalCaseShape: Shape<FiscalCase> = /* @__PURE__ */ shapeOf<FiscalCase>()(() =>
  record({
    benefits: maybeList(fiscalBenefitShape),
    costs: maybeList(fiscalCostShape),
    discountRate: maybe(shareShape),
    optimismBiasShare: maybe(shareShape),
    publishedRatio: maybe(amountShape),
  }),
);
