import * as fc from 'fast-check';

/**
 * The same random values in every run, so that the gate passes or fails for what was changed and not by luck.
 *
 * `FC_SEED=<seed> npx vitest run` looks at other values. A counterexample that it finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2020) });
