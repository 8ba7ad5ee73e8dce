import * as fc from 'fast-check';
import { damagedDossiers } from '../../test/support/damaged-dossiers.ts';

/** As many damaged dossiers as wanted; the same seed gives the same ones. */
export const damaged = (count: number, seed: number): readonly string[] =>
  count === 0 ? [] : fc.sample(damagedDossiers, { numRuns: count, seed });
