import { clamp01, type Interval } from '../util/interval.ts';

/** Two-sided 95% point of the normal distribution. */
const Z95: number = 1.959963984540054;

/**
 * Returns the Wilson score interval of a share seen in a sample: 95% unless `z` says otherwise.
 *
 * `null` for an empty sample and for counts that cannot be (`0 <= hits <= sampled`). It covers chance in drawing the
 * sample only, not how the sample was chosen.
 *
 * Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference (1927).
 */
export const wilson = (hits: number, sampled: number, z: number = Z95): Interval | null => {
  if (!(sampled > 0) || !(hits >= 0) || hits > sampled) return null;

  const share = hits / sampled;
  const z2 = z * z;
  const middle = share + z2 / (2 * sampled);
  const half = z * Math.sqrt((share * (1 - share)) / sampled + z2 / (4 * sampled * sampled));
  const whole = 1 + z2 / sampled;
  // With no hit, or nothing but hits, the end is exact; the roots above would miss it by rounding.
  return {
    low: hits === 0 ? 0 : clamp01((middle - half) / whole),
    high: hits === sampled ? 1 : clamp01((middle + half) / whole),
  };
};
