import * as fc from 'fast-check';
import { it } from 'vitest';

/**
 * States a law as a test: `sentence` holds for every generated value.
 *
 * Ten thousand times where `CI` is set, five hundred times elsewhere.
 */
export const law = <Value>(sentence: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void => {
  it(
    sentence,
    () => {
      const property = fc.property(values, (value) => {
        holds(value);
      });
      fc.assert(property, { numRuns: RUNS });
    },
    PATIENCE,
  );
};

const RUNS = process.env.CI === undefined ? 500 : 10_000;

/** Ten thousand runs of the slowest law, on a slow machine. Unit: milliseconds. */
const PATIENCE = 120_000;
