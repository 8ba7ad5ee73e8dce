import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { hullOf, type Range } from '../../util/interval.ts';
import { quotient } from '../../util/number.ts';
import { suretyRatio, turnoverRatio } from '../../measures/ratios.ts';
import { latestTurnover, PERIOD_READS } from '../money/accounts.ts';

/** How one contract compares with the bidder. */
export interface BidTerms {
  /** Yearly turnover over the yearly value of the contract. `null` means not known. */
  readonly turnover: number | null;
  /** Surety asked for over free reserves. `null` means not known. */
  readonly surety: number | null;
  /** Whether the contract is known to be one that was, or is to be, bid for. */
  readonly sure: boolean;
}

/** How the contracts that are in view, bid for or were lost compare with the bidder. */
export const bidTerms: Fact<readonly BidTerms[]> = /* @__PURE__ */ defineFact({
  id: 'commissioning.bid-terms',
  unit: 'ratio',
  reads: [
    '/commissioning/*/status',
    '/commissioning/*/annualValue',
    '/commissioning/*/totalValue',
    '/commissioning/*/contractMonths',
    '/commissioning/*/suretyRequired',
    '/mutual/finances/freeReserves',
    ...PERIOD_READS,
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: (dossier) => {
    const terms = (dossier.commissioning ?? [])
      .filter(({ status }) => status !== 'held' && status !== 'ended')
      .map((context) => termsOf(dossier, context));
    return terms.some(({ turnover, surety }) => turnover !== null || surety !== null) ? terms : undefined;
  },
});

/** Returns every value that one of the terms may have, for a sentence; `null` where none is known. */
export const termRange = (terms: readonly BidTerms[], which: 'turnover' | 'surety'): Range | null =>
  hullOf(
    terms.flatMap((one) => {
      const value = one[which];
      return value === null ? [] : [{ low: value, high: value }];
    }),
  );

type Context = NonNullable<FactDossier['commissioning']>[number];

const termsOf = (dossier: FactDossier, context: Context): BidTerms => {
  const { annualValue, totalValue, contractMonths, suretyRequired, status } = context;
  const turnover = latestTurnover(dossier);
  const reserves = dossier.mutual.finances?.freeReserves;
  const yearly = annualValue === undefined ? undefined : quotient(turnover ?? Number.NaN, annualValue);
  return {
    sure: status !== undefined,
    turnover: yearly === undefined ? bySum(turnover, totalValue, contractMonths) : yearly,
    surety: suretyRequired === 0 ? 0 : suretyOver(suretyRequired, reserves),
  };
};

const bySum = (turnover?: number, totalValue?: number, months?: number): number | null =>
  turnover === undefined || totalValue === undefined || months === undefined
    ? null
    : turnoverRatio(turnover, { totalValue, months }, 'annual');

/** A surety against no reserves at all cannot be carried: as if it took all of them. */
const suretyOver = (surety: number | undefined, reserves: number | undefined): number | null => {
  if (surety === undefined || reserves === undefined) return null;
  return suretyRatio(surety, reserves) ?? 1;
};
