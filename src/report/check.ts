import { ASSESSMENT_SCHEMA, type Assessment, PROPOSITIONS } from '../results/index.ts';

/** Why something cannot be reported. */
export class ReportError extends Error {
  /** Tells this error from others where `instanceof` cannot. */
  override readonly name = 'ReportError';
}

/**
 * Returns the assessment unchanged, if this version can report it.
 *
 * @throws ReportError that names the format it has and the format that is understood.
 */
export const reportable = (assessment: Assessment): Assessment => {
  const given: unknown = assessment;
  if (typeof given !== 'object' || given === null || !('schema' in given)) {
    throw new ReportError('This is no assessment: it names no format. Hand over what `assess` returned.');
  }
  if (given.schema !== ASSESSMENT_SCHEMA) {
    const named = typeof given.schema === 'string' ? given.schema.slice(0, 80) : typeof given.schema;
    throw new ReportError(
      `This assessment has the format "${named}"; this version reports "${ASSESSMENT_SCHEMA}". ` +
        'Assess its dossier again, or report it with the version that wrote it.',
    );
  }
  const missing = PROPOSITIONS.filter((id) => !Object.hasOwn(assessment.propositions ?? {}, id));
  if (missing.length > 0) {
    throw new ReportError(`This assessment lacks the propositions ${missing.join(', ')}. Hand over a whole one.`);
  }
  return assessment;
};
