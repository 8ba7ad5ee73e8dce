import type { FactDossier } from '../../define/index.ts';
import type { Constituency, DecisionMatter } from '../../models/index.ts';
import type { Range } from '../../util/interval.ts';
import { atLeast, nearly, sum } from '../../util/number.ts';

/** Every rung of Arnstein's ladder: nothing is known. */
export const ANY_RUNG: Range = { low: 1, high: 8 };

/** Returns the deepest rung that any of them shows; nobody with a say at all is at most consulted. */
export const deepest = (rungs: readonly Range[]): Range => ({
  low: Math.max(NO_SEAT.low, ...rungs.map(({ low }) => low)),
  high: Math.max(NO_SEAT.high, ...rungs.map(({ high }) => high)),
});

/**
 * Returns the rung that seats on the body which sets the strategy show.
 *
 * No seat is at most consultation, a minority placation, parity partnership, a majority delegated power. Unknown
 * seats, and a body that may or may not set the strategy, widen the range; without a body that is known to set it,
 * every rung stays possible.
 */
export const rungOfSeats = (bodies: readonly Body[] | undefined, constituencies: readonly Constituency[]): Range => {
  if (bodies === undefined) return ANY_RUNG;
  if (!bodies.some(({ setsStrategy }) => setsStrategy === true)) return ANY_RUNG;
  return deepest(
    bodies
      .filter(({ setsStrategy }) => setsStrategy !== false)
      .map((body) => {
        const rung = rungOn(body, constituencies);
        return body.setsStrategy === true ? rung : { ...rung, low: NO_SEAT.low };
      }),
  );
};

/** Returns the rung that a veto shows: it makes partners of people who have no majority. */
export const rungOfVetoes = (
  reserved: readonly Reserved[] | undefined,
  constituencies: readonly Constituency[],
  matters: readonly DecisionMatter[],
  seats: Range,
): Range => {
  // Where nobody has listed vetoes, only people who sit there may hold one.
  if (reserved === undefined) return seats.high > NO_SEAT.high ? { ...NO_SEAT, high: VETO.high } : NO_SEAT;
  return deepest(
    reserved
      .filter(({ heldBy }) => heldBy === undefined || constituencies.includes(heldBy))
      .filter(({ matter }) => matter === undefined || matters.includes(matter))
      .map(({ heldBy, matter }) =>
        heldBy === undefined || matter === undefined ? { ...VETO, low: NO_SEAT.low } : VETO,
      ),
  );
};

type Governance = NonNullable<FactDossier['mutual']['governance']>;
type Body = NonNullable<Governance['bodies']>[number];
type Reserved = NonNullable<Governance['reservedMatters']>[number];

const NO_SEAT: Range = { low: 1, high: 4 };
const MINORITY = 5;
const VETO: Range = { low: 6, high: 6 };
const MAJORITY = 7;
const PARITY = 0.5;

const rungOn = ({ seats, totalSeats }: Body, constituencies: readonly Constituency[]): Range => {
  const groups = seats ?? [];
  const theirs = groups.filter(({ constituency }) => constituencies.includes(constituency));
  const certain = sum(theirs.map((group) => group.seats ?? 0));
  if (totalSeats === undefined) return { low: certain > 0 ? MINORITY : NO_SEAT.low, high: MAJORITY };

  const unaccounted = Math.max(0, totalSeats - sum(groups.map((group) => group.seats ?? 0)));
  const allListed = constituencies.every((one) =>
    theirs.some((group) => group.constituency === one && group.seats !== undefined),
  );
  const possible = allListed ? certain : certain + unaccounted;
  return { low: rungOfShare(certain, totalSeats).low, high: rungOfShare(possible, totalSeats).high };
};

const rungOfShare = (theirs: number, total: number): Range => {
  if (theirs === 0) return NO_SEAT;
  const share = total > 0 ? theirs / total : 1;
  const rung = nearly(share, PARITY) ? VETO.low : atLeast(share, PARITY) ? MAJORITY : MINORITY;
  return { low: rung, high: rung };
};
