// Everything a worker of the benchmark needs, put into one file by the bundler.
import { EVIDENCE_KINDS, RELATIONSHIP_BOUNDARIES, SOURCE_QUALITIES, SUBJECT_LEVELS } from '../../src/models/index.ts';

export { acceptability } from '../../src/analysis/acceptability.ts';
export { whatIf } from '../../src/analysis/index.ts';
export { readingIn } from '../../src/analysis/reading.ts';
export { createEvaluator } from '../../src/assess/index.ts';
export { dossierJsonSchema, dossierSchema } from '../../src/schemas/index.ts';
export { parseDossierText } from '../../src/parse/index.ts';
export { assess as assessByStandard } from '../../src/standard.ts';
export { casesOf, parsed } from './cases.ts';
export { assessByHand } from './hand-assessment.ts';
export { checkedByHand } from './hand-check.ts';
export { isDay, POINTER } from './hand-check-values.ts';
export { handFindings, handVerdicts, scoresByHand, valuesByHand, verdictsByHand } from './hand-written.ts';
export { FIELDS, FLAGS, plugins, QUESTIONS } from './rules.ts';

/** Words of closed lists that the checking libraries share. */
export const VOCABULARY = {
  boundaries: RELATIONSHIP_BOUNDARIES,
  kinds: EVIDENCE_KINDS,
  levels: SUBJECT_LEVELS,
  qualities: SOURCE_QUALITIES,
} as const;
