import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { hull, type Interval, type Range } from '../../util/interval.ts';
import { monthsBetween } from '../../util/months.ts';
import { cliffShare, type RunningContract, runway } from '../../measures/runway.ts';
import { agreedRange } from '../partly-known.ts';

/** One contract that runs, or may run. */
export interface ContractTerm {
  /** Share of income. `null` means not known. Unit: 0 to 1. */
  readonly share: number | null;
  /** Value. `null` means not known. Unit: GBP a year. */
  readonly annual: number | null;
  /** Time to its end, extensions left out. `null` means that nothing bounds it. Unit: months. */
  readonly monthsLeft: Range | null;
}

/** The contracts that run; an empty list is a known "none". */
export const runningContracts: Fact<readonly ContractTerm[]> = /* @__PURE__ */ defineFact({
  id: 'commissioning.running-contracts',
  title: 'Contracts that run',
  question: 'Which contracts and grants are held, what is each worth, and when does it end without extensions?',
  unit: 'months',
  reads: [
    '/commissioning/*/status',
    '/commissioning/*/incomeShare',
    '/commissioning/*/annualValue',
    '/commissioning/*/totalValue',
    '/commissioning/*/contractMonths',
    '/commissioning/*/startsOn',
    '/commissioning/*/endsOn',
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: ({ commissioning, asOf }) => {
    const running = commissioning?.filter(({ status }) => status === 'held' || status === undefined);
    const terms = running?.map((one) => termOf(one, asOf));
    return terms?.length !== 0 && terms?.every(({ monthsLeft }) => monthsLeft === null) ? undefined : terms;
  },
});

/** Returns how long income is secure, no contract counting for more than `longest` months. Unit: months. */
export const runwayOf = (terms: readonly ContractTerm[], longest: number): Range | undefined =>
  agreed(terms, (contracts) => runway(contracts, longest));

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

type Context = NonNullable<FactDossier['commissioning']>[number];

const termOf = (context: Context, asOf: string): ContractTerm => {
  const { status, incomeShare, annualValue, totalValue, contractMonths } = context;
  const yearly =
    totalValue === undefined || contractMonths === undefined ? undefined : (totalValue / contractMonths) * 12;
  const monthsLeft = monthsLeftOf(context, asOf);
  // Whether it is held at all is not known: it may weigh anything.
  if (status === undefined) return { share: null, annual: null, monthsLeft };
  return { share: incomeShare ?? null, annual: annualValue ?? yearly ?? null, monthsLeft };
};

const monthsLeftOf = ({ startsOn, endsOn, contractMonths }: Context, asOf: string): Range | null => {
  if (endsOn !== undefined) return positive(monthsBetween(asOf, endsOn));
  if (contractMonths === undefined) return null;
  const sinceStart = startsOn === undefined ? null : monthsBetween(asOf, startsOn);
  if (sinceStart === null) return { low: 0, high: contractMonths };
  return positive({ low: sinceStart.low + contractMonths, high: sinceStart.high + contractMonths });
};

const positive = (months: Range | null): Range | null =>
  months === null ? null : { low: Math.max(0, months.low), high: Math.max(0, months.high) };
