import type { Conflict, ExposureResult, Gap, Recommendation } from './assessment.ts';
import type { Finding } from './finding.ts';
import type { PropositionResult } from './proposition.ts';

/** One proposition judged alone, with the exposures that bear on it and everything behind the verdict. */
export interface PropositionAssessment extends PropositionResult {
  /** Exposures by id; those that would cost this proposition nothing topple nothing. */
  readonly exposures: readonly ExposureResult[];
  /** Every finding, by rule id. */
  readonly findings: readonly Finding[];
  /** What could be done and by whom, widest reach first. */
  readonly recommendations: readonly Recommendation[];
  /** What is not known, heaviest first. */
  readonly gaps: readonly Gap[];
  /** Values that evidence disagrees about. */
  readonly conflicts: readonly Conflict[];
}
