import type { Stake } from './look-through.ts';
import { quotient, sortedBy, sum, TOLERANCE } from '../util/number.ts';

/** Who held what on one day. */
export interface StakesOn {
  /** ISO 8601 date. */
  readonly date: string;

  /** The holders known that day; one who is not listed held nothing, unless `complete` is false. */
  readonly stakes: readonly Stake[];

  /** Whether the list is the whole. Left out means that it is complete only if the shares add up to 1. */
  readonly complete?: boolean;
}

/** One change of one holder's share between two dates that follow each other. */
export interface StakeChange {
  /** Date of the later of the two lists. */
  readonly date: string;

  /** Whose share changed. */
  readonly holder: string;

  /** Share in the earlier list. Unit: 0 to 1. */
  readonly before: number;

  /** Share in the later list. Unit: 0 to 1. */
  readonly after: number;
}

/** What happened to one holder's share over a dated history. */
export interface Dilution {
  /** Share in the first list that says. Unit: 0 to 1. */
  readonly first: number;

  /** Share in the last list that says. Unit: 0 to 1. */
  readonly last: number;

  /** `last - first`: below 0 where the holder was diluted. */
  readonly change: number;

  /** Every fall, oldest first. */
  readonly falls: readonly StakeChange[];

  /**
   * Rises of other holders while this one's share stood still or fell, oldest first:
   * weight gained by others that the holder's own percentage does not show.
   */
  readonly othersRose: readonly StakeChange[];
}

/** Largest gap to 1 that a list of shares may have from rounding and still be the whole. */
const ROUNDING: number = 0.005;

/**
 * Returns how one holder's share developed, or `null` where no list says what it was.
 *
 * A list that is not complete and does not name the holder says nothing about it and is passed over.
 */
export const dilution = (history: readonly StakesOn[], holder: string): Dilution | null => {
  const says = sortedBy(history, ({ date }) => date).filter((list) => shareIn(list, holder) !== null);
  const [start] = says;
  const end = says.at(-1);
  if (start === undefined || end === undefined) return null;

  const changes = says.slice(1).flatMap((later, index) => changesBetween(says[index] ?? start, later));
  const falls = changes.filter((change) => change.holder === holder && change.after < change.before);
  const ownRises = new Set(
    changes.filter((change) => change.holder === holder && change.after > change.before).map(({ date }) => date),
  );
  const first = shareIn(start, holder) ?? 0;
  const last = shareIn(end, holder) ?? 0;
  return {
    first,
    last,
    change: last - first + 0,
    falls,
    othersRose: changes.filter(
      (change) => change.holder !== holder && change.after > change.before && !ownRises.has(change.date),
    ),
  };
};

/** Returns how far a price or cost moved as a share of where it began; `null` where it began at 0. */
export const relativeChange = (before: number, after: number): number | null => quotient(after - before, before);

const changesBetween = (earlier: StakesOn, later: StakesOn): readonly StakeChange[] => {
  const holders = [...new Set([...earlier.stakes, ...later.stakes].map(({ holder }) => holder))];
  return sortedBy(holders, (holder) => holder).flatMap((holder) => {
    const before = shareIn(earlier, holder);
    const after = shareIn(later, holder);
    if (before === null || after === null || Math.abs(after - before) <= TOLERANCE) return [];
    return [{ date: later.date, holder, before, after }];
  });
};

const shareIn = ({ stakes, complete }: StakesOn, holder: string): number | null => {
  const mine = stakes.filter((stake) => stake.holder === holder);
  if (mine.length > 0) return sum(mine.map(({ share }) => share));
  return (complete ?? sum(stakes.map(({ share }) => share)) >= 1 - ROUNDING) ? 0 : null;
};
