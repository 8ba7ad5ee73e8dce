import { defineFact, type Fact } from '../../define/index.ts';
import { hull, type Interval, type Range } from '../../util/interval.ts';
import { atLeast, sortedBy } from '../../util/number.ts';
import { cliffShare, type RunningContract, runway } from '../../measures/runway.ts';
import { latestTurnover, PERIOD_READS } from '../money/accounts.ts';
import { agreedRange, isComplete } from '../partly-known.ts';
import {
  type Context,
  incomeShareOf,
  lastDayOf,
  monthsLeftOf,
  STANDING_READS,
  standingOn,
  WORTH_READS,
  yearlyValueOf,
} from './contract-reading.ts';

/** One contract that runs, or may run. */
export interface ContractTerm {
  /** Share of income. `null` means not known. Unit: 0 to 1. */
  readonly share: number | null;
  /** Value. `null` means not known. Unit: GBP a year. */
  readonly annual: number | null;
  /** Time to its end, extensions left out. `null` means that nothing bounds it. Unit: months. */
  readonly monthsLeft: Range | null;
  /** Its certain last day; `null` where none is stated. ISO date. */
  readonly lastDay: string | null;
}

/** The contracts that run; an empty list is a known "none". One that begins later, or was ended, is not among them. */
export const runningContracts: Fact<readonly ContractTerm[]> = /* @__PURE__ */ defineFact({
  id: 'commissioning.running-contracts',
  unit: 'months',
  reads: [
    '/commissioning/*/extendedTo',
    '/commissioning/*/noFixedEnd',
    '/commissioning/*/noticeMonths',
    ...STANDING_READS,
    ...WORTH_READS,
    ...PERIOD_READS,
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: (dossier) => {
    const { commissioning = [], asOf } = dossier;
    const turnover = latestTurnover(dossier);
    const terms = commissioning.flatMap((context) => {
      const standing = standingOn(context, asOf);
      return standing === 'no' ? [] : [termOf(context, standing, turnover, asOf)];
    });
    // A list that holds only what is over does not say that nothing else runs.
    if (terms.length === 0) return isComplete(dossier, '/commissioning') ? [] : undefined;
    return terms.every(({ monthsLeft }) => monthsLeft === null) ? undefined : terms;
  },
});

/** Returns how long income is secure, no contract counting for more than `longest` months. Unit: months. */
export const runwayOf = (terms: readonly ContractTerm[], longest: number): Range | undefined =>
  agreed(terms, (contracts) => runway(contracts, longest));

/**
 * Returns the contract whose end would take most, as far as ends and worths are known: the one that brings most, the
 * first to end among equals. `undefined` where no last day is stated.
 */
export const mainContract = (
  terms: readonly ContractTerm[],
): (ContractTerm & { readonly lastDay: string }) | undefined => {
  const dated = terms.flatMap((term) => (term.lastDay === null ? [] : [{ ...term, lastDay: term.lastDay }]));
  const worth = ({ share, annual }: ContractTerm): number => share ?? annual ?? 0;
  return sortedBy(
    sortedBy(dated, ({ lastDay }) => lastDay),
    (term) => -worth(term),
  )[0];
};

/** Returns the share of contract income that ends within so many months. */
export const endingWithin = (terms: readonly ContractTerm[], months: number): Interval | undefined =>
  agreed(terms, (contracts) => cliffShare(contracts, months));

/** Shares of income and sums of money weigh the same contracts: what both bear out holds. */
const agreed = (
  terms: readonly ContractTerm[],
  measure: (contracts: readonly RunningContract[]) => Range | null,
): Range | undefined => {
  const ends = (['low', 'high'] as const).map((end) =>
    agreedRange(
      (['share', 'annual'] as const).map(
        (basis) =>
          measure(terms.map((one) => ({ value: one[basis], monthsLeft: one.monthsLeft?.[end] ?? null }))) ?? undefined,
      ),
    ),
  );
  const [first, second] = ends;
  return first === undefined || second === undefined ? undefined : hull(first, second);
};

const termOf = (
  context: Context,
  standing: 'runs' | 'maybe',
  turnover: number | undefined,
  asOf: string,
): ContractTerm => {
  const monthsLeft = monthsLeftOf(context, asOf);
  // Whether it is held at all is not known: it may weigh anything.
  const lastDay = monthsLeft === null ? null : (lastDayOf(context) ?? null);
  if (standing === 'maybe') return { share: null, annual: null, monthsLeft, lastDay };
  return {
    share: onlyValue(incomeShareOf(context, turnover)),
    annual: onlyValue(yearlyValueOf(context)),
    monthsLeft,
    lastDay,
  };
};

const onlyValue = (range: Interval | undefined): number | null =>
  range !== undefined && atLeast(range.low, range.high) ? range.low : null;
