import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { concentration } from '../../measures/concentration.ts';
import { clamp01, type Interval } from '../../util/interval.ts';
import { quotient, sum } from '../../util/number.ts';
import type { FundingSource } from '../../models/index.ts';
import { latestTurnover, PERIOD_READS } from './accounts.ts';
import { agreedRange } from '../partly-known.ts';

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
  title: 'Concentration of payers',
  question: 'Who pays how much of the income, contracts of one commissioner taken together?',
  unit: 'share',
  reads: [
    '/mutual/finances/income/*/payer',
    '/mutual/finances/income/*/amount',
    '/mutual/finances/income/*/share',
    '/commissioning/*/status',
    '/commissioning/*/commissioner',
    '/commissioning/*/incomeShare',
    '/commissioning/*/annualValue',
    ...PERIOD_READS,
  ],
  changeableBy: ['mutual', 'commissioner'],
  read: (dossier) => {
    const views = [fromIncome(dossier), fromContracts(dossier)].map((parts) =>
      parts.length === 0 ? null : concentration(byPayer(parts)),
    );
    const largest = agreedRange(views.map((view) => view?.largestShare));
    const hhi = agreedRange(views.map((view) => view?.hhi));
    return largest === undefined || hhi === undefined ? undefined : { largest, hhi };
  },
});

/** Share of income that public commissioners pay, under contract, by the piece, as a grant or as a subsidy. */
export const commissionedShare: Fact<Interval> = /* @__PURE__ */ defineFact({
  id: 'finances.commissioned-share',
  title: 'Income from commissioners',
  question:
    'Which share of income comes from public commissioners, rather than from trading, fees, gifts or investment?',
  unit: 'share',
  reads: ['/mutual/finances/income/*/source', '/mutual/finances/income/*/amount', '/mutual/finances/income/*/share'],
  changeableBy: ['mutual', 'commissioner'],
  read: ({ mutual }) => {
    const lines = mutual.finances?.income ?? [];
    const shares = sharesOfLines(lines);
    const known = lines.flatMap(({ source }, i) => {
      const share = shares[i];
      return source === undefined || share === undefined ? [] : [{ source, share }];
    });
    if (known.length === 0) return undefined;
    const paid = sum(known.filter(({ source }) => COMMISSIONED.includes(source)).map(({ share }) => share));
    const own = sum(known.filter(({ source }) => !COMMISSIONED.includes(source)).map(({ share }) => share));
    return { low: clamp01(paid), high: clamp01(Math.max(paid, 1 - own)) };
  },
});

const COMMISSIONED: readonly FundingSource[] = [
  'commissioned-contract',
  'spot-purchase',
  'grant-public',
  'parent-subsidy',
];

interface Part {
  readonly payer: string | undefined;
  readonly share: number;
}

type Lines = NonNullable<NonNullable<FactDossier['mutual']['finances']>['income']>;

const fromIncome = ({ mutual }: FactDossier): readonly Part[] => {
  const lines = mutual.finances?.income ?? [];
  const shares = sharesOfLines(lines);
  return lines.flatMap(({ payer }, i) => {
    const share = shares[i];
    return share === undefined ? [] : [{ payer, share }];
  });
};

/** A stated share, or the sum over all sums; one sum that is not known leaves the others without a whole. */
const sharesOfLines = (lines: Lines): readonly (number | undefined)[] => {
  const whole = lines.some(({ amount }) => amount === undefined) ? 0 : sum(lines.map(({ amount }) => amount ?? 0));
  return lines.map(
    ({ share, amount = 0 }) => share ?? (whole > 0 ? (quotient(amount, whole) ?? undefined) : undefined),
  );
};

const fromContracts = (dossier: FactDossier): readonly Part[] => {
  const turnover = latestTurnover(dossier);
  return (dossier.commissioning ?? []).flatMap(({ status, commissioner, incomeShare, annualValue }) => {
    const share = incomeShare ?? quotient(annualValue ?? Number.NaN, turnover ?? Number.NaN) ?? undefined;
    return status !== 'held' || share === undefined ? [] : [{ payer: commissioner, share }];
  });
};

/** Parts without a payer are left out here, so that they count as unreported. */
const byPayer = (parts: readonly Part[]): readonly number[] => {
  const shares = new Map<string, number>();
  for (const { payer, share } of parts) {
    if (payer !== undefined) shares.set(payer, (shares.get(payer) ?? 0) + share);
  }
  return [...shares.keys()].sort().map((payer) => shares.get(payer) ?? 0);
};
