import { damageIn } from './damage.ts';
import {
  ASSESSMENT_SCHEMA,
  type Assessment,
  type Finding,
  PROPOSITIONS,
  type PropositionResult,
} from '../results/index.ts';

/** Why something cannot be reported. */
export class ReportError extends Error {
  /** Tells this error from others where `instanceof` cannot. */
  override readonly name = 'ReportError';
}

/** The format before answers were counted. */
const FIRST_SCHEMA = 'social-productivity/assessment/1';

/** What a stored assessment of the first format lacks is read from its findings; a count it never made stays as it was. */
const fromFirst = (assessment: Assessment): Assessment => {
  const { relationships, capabilities, place } = assessment.propositions;
  const counted = (result: PropositionResult): PropositionResult => {
    const asked = new Set(result.contributions.map(({ rule }) => rule));
    const leanings = { favourable: 0, unfavourable: 0, mixed: 0, open: 0, unknown: 0 };
    for (const finding of assessment.findings) if (asked.has(finding.rule)) leanings[sideOf(finding)] += 1;
    return { ...result, answered: result.coverage, leaning: 'none', leanings };
  };
  const propositions = {
    relationships: counted(relationships),
    capabilities: counted(capabilities),
    place: counted(place),
  };
  return { ...assessment, schema: ASSESSMENT_SCHEMA, propositions };
};

const sideOf = (finding: Finding): keyof PropositionResult['leanings'] => {
  if (finding.outcome !== 'judged' || finding.score.high - finding.score.low >= 1) return 'unknown';
  const { low, high } = finding.score;
  if (low >= 0.5) return high > 0.5 ? 'favourable' : 'mixed';
  return high <= 0.5 ? 'unfavourable' : 'open';
};

/**
 * Returns the assessment, brought to today's format where it is stored in an older one, if this version can report it.
 *
 * @throws ReportError that names the format it has and the format that is understood.
 */
export const reportable = (assessment: Assessment): Assessment => {
  const given: unknown = assessment;
  if (typeof given !== 'object' || given === null || !('schema' in given)) {
    throw new ReportError('This is no assessment: it names no format. Hand over what `assess` returned.');
  }
  if (given.schema !== ASSESSMENT_SCHEMA && given.schema !== FIRST_SCHEMA) {
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
  const damage = damageIn(given);
  if (damage !== undefined) {
    throw new ReportError(
      `This assessment is damaged at ${damage === '' ? 'the top' : damage}: what stands there is not what \`assess\` writes. ` +
        'Take it from where it was stored whole, or assess its dossier again.',
    );
  }
  return given.schema === FIRST_SCHEMA ? fromFirst(assessment) : assessment;
};
