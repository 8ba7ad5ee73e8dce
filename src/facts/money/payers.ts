import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { type PayerSpread, payerSpread } from '../../measures/payer-spread.ts';
import type { FundingSource } from '../../models/index.ts';
import { clamp01, type Interval } from '../../util/interval.ts';
import { sameName } from '../../util/names.ts';
import { quotient, sum } from '../../util/number.ts';
import { roundingOf } from '../../util/rounding.ts';
import { incomeShareOf, STANDING_READS, standingOn, WORTH_READS } from '../contracts/contract-reading.ts';
import { agreedRange, isComplete } from '../partly-known.ts';
import { latestTurnover, PERIOD_READS } from './accounts.ts';

/** How far income lies in few hands. */
export interface Payers {
  /** Share of income that the largest payer gives. Unit: 0 to 1. */
  readonly largest: Interval;
  /** Herfindahl-Hirschman index of the payers. Unit: 0 to 1; 1 is a single payer. */
  readonly hhi: Interval;
}

/** Concentration of income by payer; income that nobody is named for may be anybody's. */
export const payerConcentration: Fact<Payers> = /* @__PURE__ */ defineFact({
  id: 'finances.payer-concentration',
  unit: 'share',
  reads: [
    '/mutual/finances/income/*/payer',
    '/mutual/finances/income/*/amount',
    '/mutual/finances/income/*/share',
    '/commissioning/*/commissioner',
    ...STANDING_READS,
    ...WORTH_READS,
    ...PERIOD_READS,
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const views = [fromIncome(dossier), fromContracts(dossier)];
    const largest = agreedRange(views.map((view) => view?.largestShare));
    const hhi = agreedRange(views.map((view) => view?.hhi));
    return largest === undefined || hhi === undefined ? undefined : { largest, hhi };
  },
});

/** Share of income that public commissioners pay, under contract, by the piece, as a grant or as a subsidy. */
export const commissionedShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'finances.commissioned-share',
  unit: 'share',
  reads: [
    '/mutual/finances/income/*/source',
    '/mutual/finances/income/*/amount',
    '/mutual/finances/income/*/share',
    ...STANDING_READS,
    ...WORTH_READS,
    ...PERIOD_READS,
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const lines = dossier.mutual.finances?.income ?? [];
    const shares = sharesOfLines(dossier, lines);
    const known = lines.flatMap(({ source }, i) => {
      const share = shares[i];
      return source === undefined || share === undefined ? [] : [{ source, share }];
    });
    const contracted = sum(contractShares(dossier).map(({ share }) => share.low));
    const byContract = contracted > 0 ? { low: clamp01(contracted), high: 1 } : undefined;
    if (known.length === 0) return byContract;
    const paid = sum(known.filter(({ source }) => COMMISSIONED.includes(source)).map(({ share }) => share));
    const own = sum(known.filter(({ source }) => !COMMISSIONED.includes(source)).map(({ share }) => share));
    return agreedRange([{ low: clamp01(paid), high: clamp01(Math.max(paid, 1 - own)) }, byContract]);
  },
});

const COMMISSIONED: readonly FundingSource[] = [
  'commissioned-contract',
  'spot-purchase',
  'grant-public',
  'parent-subsidy',
];

type Lines = NonNullable<NonNullable<FactDossier['mutual']['finances']>['income']>;

/**
 * Income by line is income by payer: what a payer is listed for is all that it gives, and what nobody is listed for comes
 * from others. A line without a sum, or without a payer, leaves open what it holds.
 */
const fromIncome = (dossier: FactDossier): PayerSpread | undefined => {
  const lines = dossier.mutual.finances?.income ?? [];
  const shares = sharesOfLines(dossier, lines);
  if (shares.every((share) => share === undefined)) return undefined;
  const left = isComplete(dossier, INCOME) && !shares.includes(undefined) ? 0 : restOf(shares);
  const parts = lines.map(({ payer }, i) => {
    const share = shares[i];
    return { payer: payer === undefined ? undefined : sameName(payer), low: share ?? 0, high: share ?? left };
  });
  return payerSpread(parts, left, 'others');
};

/** A contract is not all that its commissioner may pay: the rest of the income may be anybody's. */
const fromContracts = (dossier: FactDossier): PayerSpread | undefined => {
  const shares = contractShares(dossier);
  if (shares.length === 0) return undefined;
  const parts = shares.map(({ commissioner, share }) => ({
    payer: commissioner === undefined ? undefined : sameName(commissioner),
    ...share,
  }));
  return payerSpread(parts, restOf(shares.map(({ share }) => share.low)), 'anyone');
};

/** Shares of income of the contracts that run and whose share can be told. */
const contractShares = (
  dossier: FactDossier,
): readonly { readonly commissioner: string | undefined; readonly share: Interval }[] => {
  const turnover = latestTurnover(dossier);
  return (dossier.commissioning ?? []).flatMap((context) => {
    const share = standingOn(context, dossier.asOf) === 'runs' ? incomeShareOf(context, turnover) : undefined;
    return share === undefined ? [] : [{ commissioner: context.commissioner, share }];
  });
};

/**
 * A stated share, or the sum over all income: the turnover of the year, or the sum of the lines where they are said to be
 * complete. A list may always go on, so that without either a sum is a share of nothing that is known.
 */
const sharesOfLines = (dossier: FactDossier, lines: Lines): readonly (number | undefined)[] => {
  const listed = sum(lines.map(({ amount }) => amount ?? 0));
  const isWhole = isComplete(dossier, INCOME) && lines.every(({ amount }) => amount !== undefined);
  const turnover = latestTurnover(dossier);
  const whole = isWhole ? listed : turnover === undefined ? 0 : Math.max(turnover, listed);
  return lines.map(
    ({ share, amount }) =>
      share ?? (amount === undefined || whole <= 0 ? undefined : (quotient(amount, whole) ?? undefined)),
  );
};

const restOf = (shares: readonly (number | undefined)[]): number => {
  const left = 1 - sum(shares.map((share) => share ?? 0));
  return left > roundingOf(shares) ? left : 0;
};

const INCOME = '/mutual/finances/income';
