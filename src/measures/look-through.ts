import { clamp01, type Interval } from '../util/interval.ts';
import { atLeast, sortedBy, sum, TOLERANCE } from '../util/number.ts';

/** One holder's direct stake in one organisation. */
export interface Holding {
  /** Who holds. */
  readonly holder: string;

  /** What is held: the subject, or an organisation further up the chain. */
  readonly of: string;

  /** Share of `of` that `holder` holds. Unit: 0 to 1. */
  readonly share: number;
}

/** Who owns an organisation once chains of holdings are followed to their ends. */
export interface LookThrough {
  /** Holders that nobody is recorded to hold, in order of identifier. Unit of `share`: 0 to 1 of the subject. */
  readonly holders: readonly Stake[];

  /** Share whose end holder is not known: not recorded, or circling between companies that hold each other. */
  readonly unknown: number;
}

/** A holder and its share of one whole. */
export interface Stake {
  /** Who holds. */
  readonly holder: string;

  /** Unit: 0 to 1. */
  readonly share: number;
}

/** Largest excess over 1 that the holdings of one organisation may have from rounding. */
const ROUNDING: number = 0.005;

/**
 * Returns the shares of the last holders in every chain that ends in `subject`: together with the unknown they sum to 1.
 *
 * A share passes through every organisation that is itself held: 40% of a company that an investor owns wholly is the
 * investor's 40%. Chains are followed as often as there are organisations, which ends every chain that has an end; what
 * still circles then is unknown. `null` where somebody's stake is below 0 or the stakes in one organisation exceed 1.
 */
export const lookThrough = (holdings: readonly Holding[], subject: string): LookThrough | null => {
  const organisations = [...new Set(holdings.map(({ of }) => of))];
  const direct = new Map(
    organisations.map((of) => [
      of,
      sortedBy(
        holdings.filter((one) => one.of === of),
        ({ holder }) => holder,
      ),
    ]),
  );
  const impossible = [...direct.values()].some((stakes) => sum(stakes.map(({ share }) => share)) > 1 + ROUNDING);
  if (impossible || holdings.some(({ share }) => !(share >= 0))) return null;

  const settled = new Map<string, number>();
  let passing: ReadonlyMap<string, number> = new Map([[subject, 1]]);
  for (let round = 0; round < organisations.length; round += 1) {
    const next = new Map<string, number>();
    for (const [of, held] of passing) {
      const stakes = direct.get(of) ?? [];
      // Stakes that exceed 1 by rounding are brought back to the whole, so that nothing is owned twice.
      const whole = Math.max(1, sum(stakes.map(({ share }) => share)));
      for (const { holder, share } of stakes) {
        const target = direct.has(holder) ? next : settled;
        target.set(holder, (target.get(holder) ?? 0) + (held * share) / whole);
      }
    }
    passing = next;
  }

  const holders = sortedBy([...settled], ([holder]) => holder).map(([holder, share]) => ({ holder, share }));
  const left = 1 - sum(holders.map(({ share }) => share));
  return { holders, unknown: left > TOLERANCE ? clamp01(left) : 0 };
};

/** Returns the share that holders of one kind may have: what they are known to hold, to that plus all that is unknown. */
export const shareHeldBy = ({ holders, unknown }: LookThrough, counts: (holder: string) => boolean): Interval => {
  const held = sum(holders.filter(({ holder }) => counts(holder)).map(({ share }) => share));
  return { low: clamp01(held), high: clamp01(held + unknown) };
};

/** Who leads among the holders of one whole. The largest holder need not be a majority holder. */
export interface Control {
  /** The holder or, on a tie, the holders with the largest known share; empty where nobody is known. */
  readonly largest: readonly string[];

  /** The holder of more than half, or `null` where none is known to be. */
  readonly majority: string | null;

  /** Whether the unknown share is too small to change either answer. */
  readonly settled: boolean;
}

/** Returns the largest and the majority holder, and whether the unknown share could change them. */
export const controlOf = ({ holders, unknown }: LookThrough): Control => {
  const [first, second] = sortedBy(holders, ({ share }) => -share);
  const lead = first?.share ?? 0;
  const majority = first !== undefined && lead > 0.5 + TOLERANCE ? first.holder : null;
  const runnerUp = Math.max(second?.share ?? 0, 0) + unknown;
  return {
    largest: holders.filter(({ share }) => lead > 0 && atLeast(share, lead)).map(({ holder }) => holder),
    majority,
    settled:
      unknown <= TOLERANCE || majority !== null || (lead > runnerUp + TOLERANCE && lead + unknown <= 0.5 + TOLERANCE),
  };
};
