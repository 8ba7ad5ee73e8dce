import type { Bounds } from '../results/verdict.ts';
import { ANYTHING, type Interval, clamp01 } from '../util/interval.ts';
import { atLeast } from '../util/number.ts';

/**
 * Widens a judged range by what its evidence leaves open.
 *
 * Reliability 1 keeps the range, 0 opens it fully: weak evidence makes a score less certain, never lower. This is
 * Shafer's reliability discounting. A range that allows everything says nothing, however reliable it is.
 */
export const discount = (range: Interval, reliability: number): Bounds => {
  const trust = isUninformative(range) ? 0 : reliability;
  const low = clamp01(trust * range.low);
  const high = clamp01(trust * range.high + (1 - trust));
  return { low, centre: (low + high) / 2, high };
};

/** Tells whether a range allows every score, so that whoever judged it did not in fact know. */
export const isUninformative = (range: Interval): boolean => atLeast(range.high - range.low, 1);

/** What one piece of evidence makes of a rule. */
export interface Reading {
  /** Score under this reading. */
  readonly range: Interval;
  /** How far the evidence can be trusted. Unit: 0 to 1. */
  readonly reliability: number;
}

/**
 * Joins readings of one rule: the most reliable of them count, and where they differ every one stays possible.
 *
 * Less reliable readings are left out rather than averaged in: averaging would let a poor source that agrees move a
 * result which a good source has settled. No reading at all leaves everything open.
 */
export const combine = (readings: readonly Reading[]): Reading => {
  let pooled: Reading | undefined;
  for (const reading of readings) {
    if (pooled === undefined || reading.reliability > pooled.reliability) pooled = reading;
    else if (reading.reliability === pooled.reliability) pooled = joined(pooled, reading);
  }
  return pooled ?? { range: ANYTHING, reliability: 0 };
};

const joined = (a: Reading, b: Reading): Reading => ({
  range: { low: Math.min(a.range.low, b.range.low), high: Math.max(a.range.high, b.range.high) },
  reliability: a.reliability,
});
