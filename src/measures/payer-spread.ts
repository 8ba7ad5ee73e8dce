import { clamp01, type Interval } from '../util/interval.ts';
import { sum } from '../util/number.ts';

/** A part of the income: whose it is, and how large it is at least and at most. */
export interface PayerPart {
  /** Who pays; `undefined` where nobody is named. */
  readonly payer: string | undefined;
  /** Least share of the whole. Unit: 0 to 1. */
  readonly low: number;
  /** Largest share of the whole. Unit: 0 to 1. */
  readonly high: number;
}

/** How far income lies in few hands. */
export interface PayerSpread {
  /** Share of the largest payer. Unit: 0 to 1. */
  readonly largestShare: Interval;
  /** Herfindahl-Hirschman index, `sum s²`. Unit: 0 to 1. */
  readonly hhi: Interval;
}

/**
 * Returns the concentration of parts that may be open, may have no name and may leave a rest of the whole.
 *
 * At least concentrated, what has no name is scattered over countless payers. At most, parts without a name belong to one
 * payer, and so does the rest: to one of those named (`anyone`), or to nobody named (`others`).
 */
export const payerSpread = (parts: readonly PayerPart[], rest: number, restOf: 'anyone' | 'others'): PayerSpread => {
  const payers = new Map<string, Interval>();
  let nameless = 0;
  for (const { payer, low, high } of parts) {
    if (payer === undefined) nameless += high;
    else {
      const before = payers.get(payer) ?? { low: 0, high: 0 };
      payers.set(payer, { low: before.low + low, high: before.high + high });
    }
  }
  const named = [...payers.keys()].sort().map((payer) => payers.get(payer) ?? { low: 0, high: 0 });
  const extra = nameless + (restOf === 'anyone' ? rest : 0);
  const stranger = nameless + rest;
  const lows = named.map(({ low }) => low);
  const highs = named.map(({ high }) => high);
  const most = Math.max(0, ...highs);
  const squares = sum(highs.map((share) => share * share));
  const onTop = squares - most * most + (most + extra) ** 2 + (restOf === 'anyone' ? 0 : rest * rest);
  return {
    largestShare: {
      low: clamp01(Math.max(0, ...lows)),
      high: clamp01(Math.max(most + extra, stranger)),
    },
    hhi: {
      low: clamp01(sum(lows.map((share) => share * share))),
      high: clamp01(Math.max(onTop, squares + stranger * stranger)),
    },
  };
};
