import * as fc from 'fast-check';
import { it } from 'vitest';

/**
 * States a law as a test: `sentence` holds for every generated value.
 *
 * A failure prints its seed and path; `FC_SEED=<seed>` runs the same values again.
 */
export const law = <Value>(sentence: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void => {
  it(
    sentence,
    () => {
      const property = fc.property(values, (value) => {
        holds(value);
      });
      fc.assert(property, { numRuns: RUNS, ...SEED });
    },
    PATIENCE,
  );
};

const RUNS = process.env.CI === undefined ? 500 : 10_000;
const SEED = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) };

/** Ten thousand runs of the slowest law, on a slow machine. Unit: milliseconds. */
const PATIENCE = 120_000;
