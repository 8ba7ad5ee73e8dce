import * as z from 'zod/mini';
import { schemaOf } from '../../util/schema-of.ts';
import { amountSchema, countSchema, maybe, maybeList, shareSchema, textSchema } from '../shared/primitives.ts';

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

/** Accepts a {@link FiscalBenefit}. */
export const fiscalBenefitSchema: z.ZodMiniType<FiscalBenefit> = /* @__PURE__ */ schemaOf<FiscalBenefit>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      kind: maybe(z.enum(['fiscal', 'economic', 'social'])),
      beneficiary: maybe(textSchema),
      payerContext: maybe(textSchema),
      amount: maybe(amountSchema),
      year: maybe(countSchema),
      cashableShare: maybe(shareSchema),
    }),
  ),
);

/** Accepts a {@link FiscalCost}. */
export const fiscalCostSchema: z.ZodMiniType<FiscalCost> = /* @__PURE__ */ schemaOf<FiscalCost>()(() =>
  z.readonly(
    z.strictObject({
      id: textSchema,
      payer: maybe(textSchema),
      amount: maybe(amountSchema),
      year: maybe(countSchema),
    }),
  ),
);

/** Accepts a {@link FiscalCase}. */
export const fiscalCaseSchema: z.ZodMiniType<FiscalCase> = /* @__PURE__ */ schemaOf<FiscalCase>()(() =>
  z.readonly(
    z.strictObject({
      benefits: maybeList(fiscalBenefitSchema),
      costs: maybeList(fiscalCostSchema),
      discountRate: maybe(shareSchema),
      optimismBiasShare: maybe(shareSchema),
      publishedRatio: maybe(amountSchema),
    }),
  ),
);
