import { defineFact, type Fact, type FactDossier } from '../../define/index.ts';
import { isCertainlyBefore } from '../../util/dates.ts';
import { ANYTHING, clamp01, type Interval, type Range } from '../../util/interval.ts';
import { monthsBetween } from '../../util/months.ts';
import { sortedBy, sum } from '../../util/number.ts';
import { PERIOD_READS, turnoverOfYearTo } from '../money/accounts.ts';
import { isComplete } from '../partly-known.ts';
import { type Context, incomeShareOf, lastDayOf, WORTH_READS, yearlyValueOf } from './contract-reading.ts';

/** One contract that is over since not long, or may be, and that may have no successor. */
export interface LostContract {
  /** Whether it is settled that it was held. */
  readonly wasHeld: boolean;
  /** Whether it is settled that it was held, that it ended not long ago and that nothing took its place. */
  readonly isSure: boolean;
  /** Share of income that it brought. Unit: 0 to 1. */
  readonly share: Interval;
  /** What it brought. `null` means not known. Unit: GBP a year. */
  readonly annual: number | null;
  /** Its last day, as stated; `null` where none is, or where that day is still to come. ISO date. */
  readonly lastDay: string | null;
}

/** What a dossier tells of contracts that ended with nothing in their place. */
export interface ContractLosses {
  /** The contracts, the surest and weightiest first. */
  readonly contracts: readonly LostContract[];
  /** Share of income that went with all of them. Unit: 0 to 1. */
  readonly share: Interval;
}

/** Time after which a loss has been lived with or lived through. Unit: months. Source: judgement. */
const RECENT: number = 36;

/** The contracts that were held and ended in the last three years, unless another took their place. */
export const contractLosses: Fact<ContractLosses> = /* @__PURE__ */ defineFact({
  id: 'commissioning.contract-losses',
  unit: 'share',
  reads: [
    '/commissioning/*/status',
    '/commissioning/*/terminatedOn',
    '/commissioning/*/extendedTo',
    '/commissioning/*/succeededBy',
    '/commissioning/*/succeeded',
    ...WORTH_READS,
    ...PERIOD_READS,
  ],
  changeableBy: ['commissioner', 'mutual'],
  read: (dossier) => {
    const isWhole = isComplete(dossier, '/commissioning');
    const all = dossier.commissioning ?? [];
    const others: Others = {
      byId: new Map(all.map((context) => [context.id, context])),
      everHeld: all.filter(({ status }) => !NEVER_HELD.has(status)).length,
      isWhole,
    };
    const found = all.flatMap((context) => lossOf(context, others, dossier) ?? []);
    // A list that names no contract of this kind says nothing of those that it leaves out.
    if (!isWhole && found.every(({ wasHeld }) => !wasHeld)) return undefined;
    const contracts = sortedBy(found, ({ isSure, share }) => (isSure ? -1 : 0) - share.low);
    return {
      contracts,
      share: {
        low: clamp01(sum(contracts.map(({ isSure, share }) => (isSure ? share.low : 0)))),
        high: isWhole ? clamp01(sum(contracts.map(({ share }) => share.high))) : 1,
      },
    };
  },
});

/** The list that a contract stands in, gone through once. */
interface Others {
  readonly byId: ReadonlyMap<string, Context>;
  /** How many were held at some time, or may have been. */
  readonly everHeld: number;
  readonly isWhole: boolean;
}

const lossOf = (context: Context, others: Others, dossier: FactDossier): LostContract | undefined => {
  const wasHeld = heldBefore(context, dossier.asOf);
  const wentOn = isSucceeded(context, others);
  const since = sinceEnd(context, dossier.asOf);
  if (wasHeld === false || wentOn === true || (since !== null && since.low > RECENT)) return undefined;
  const last = lastDayOf(context);
  const turnover = last === undefined ? undefined : turnoverOfYearTo(dossier, last);
  const yearly = yearlyValueOf(context);
  return {
    wasHeld: wasHeld === true,
    isSure: wasHeld === true && wentOn === false && since !== null && since.high <= RECENT,
    share: incomeShareOf(context, turnover) ?? ANYTHING,
    annual: yearly === undefined || yearly.low < yearly.high ? null : yearly.low,
    lastDay: last === undefined || isCertainlyBefore(dossier.asOf, last) ? null : last,
  };
};

/**
 * Whether a contract was held and is over on a day; `undefined` where that is not said. One that is held runs, whatever its
 * last day was, and a bid that was not won took nothing away. That the last day as signed is still to come says nothing:
 * it may have been ended before.
 */
const heldBefore = (context: Context, day: string): boolean | undefined => {
  const { status, startsOn, terminatedOn } = context;
  if (status === 'ended') return true;
  if (status !== undefined && (status === 'held' || NEVER_HELD.has(status))) return false;
  if (startsOn !== undefined && isCertainlyBefore(day, startsOn)) return false;
  if (terminatedOn === undefined) return undefined;
  if (isCertainlyBefore(terminatedOn, day)) return true;
  return isCertainlyBefore(day, terminatedOn) ? false : undefined;
};

/** Whether another contract took its place: as stated, by what became of the one named, or because there is no other. */
const isSucceeded = (context: Context, { byId, everHeld, isWhole }: Others): boolean | undefined => {
  const { id, status, succeeded, succeededBy } = context;
  if (succeeded !== undefined) return succeeded;
  if (succeededBy !== undefined) {
    const next = byId.get(succeededBy);
    // Two that name each other say nothing; a successor that is itself over brought the loss on its own day.
    return next?.succeededBy !== id && (next?.status === 'held' || next?.status === 'ended') ? true : undefined;
  }
  const isAlone = everHeld === (NEVER_HELD.has(status) ? 0 : 1);
  return isWhole && isAlone ? false : undefined;
};

const NEVER_HELD: ReadonlySet<string | undefined> = new Set(['prospective', 'bidding', 'not-won']);

/** Time since the last day, or since the term ran out where no day is stated. Unit: months. */
const sinceEnd = (context: Context, day: string): Range | null => {
  const last = lastDayOf(context);
  const { startsOn, contractMonths } = context;
  // What is over although its last day is still to come was ended before it, and nobody says when.
  if (last !== undefined) return isCertainlyBefore(day, last) ? null : fromZero(monthsBetween(last, day));
  const sinceStart = startsOn === undefined ? null : monthsBetween(startsOn, day);
  if (sinceStart === null || contractMonths === undefined) return null;
  const since = { low: sinceStart.low - contractMonths, high: sinceStart.high - contractMonths };
  return since.high < 0 ? null : fromZero(since);
};

const fromZero = (range: Range | null): Range | null =>
  range === null ? null : { low: Math.max(0, range.low), high: Math.max(0, range.high) };
