import { type JsonSchemaNode, jsonSchemaOf, type JsonSchemaTarget } from '../write-json-schema.ts';
import { ASSESSMENT_SCHEMA } from '../../results/assessment.ts';
import descriptions from '../../results/descriptions.json' with { type: 'json' };
import {
  erroredFindingSchema,
  judgedFindingSchema,
  limbSchema,
  notApplicableFindingSchema,
  readSchema,
  unknownFindingSchema,
} from './finding-schemas.ts';
import { boundsSchema } from './primitives.ts';
import {
  contributionSchema,
  propositionResultSchema,
  themeResultSchema,
  vulnerabilitySchema,
} from './proposition-schemas.ts';
import {
  assessmentSchema,
  commissionabilityResultSchema,
  conflictSchema,
  exposureResultSchema,
  gapSchema,
  overallResultSchema,
  pluginStampSchema,
  profileStampSchema,
  recommendationSchema,
} from './assessment-schema.ts';

/**
 * The JSON Schema of an assessment, with a description for every record and property.
 *
 * @example
 * ```ts
 * import { assessmentJsonSchema } from 'social-productivity/schemas';
 *
 * const schema = assessmentJsonSchema({ target: 'draft-07' });
 * ```
 */
export const assessmentJsonSchema = ({
  target = 'draft-2020-12',
}: {
  readonly target?: JsonSchemaTarget;
} = {}): JsonSchemaNode =>
  jsonSchemaOf({
    id: `urn:${ASSESSMENT_SCHEMA.replaceAll('/', ':')}`,
    name: 'Assessment',
    records: {
      Assessment: assessmentSchema,
      Bounds: boundsSchema,
      CommissionabilityResult: commissionabilityResultSchema,
      Conflict: conflictSchema,
      Contribution: contributionSchema,
      ErroredFinding: erroredFindingSchema,
      ExposureResult: exposureResultSchema,
      Gap: gapSchema,
      JudgedFinding: judgedFindingSchema,
      Limb: limbSchema,
      NotApplicableFinding: notApplicableFindingSchema,
      OverallResult: overallResultSchema,
      PluginStamp: pluginStampSchema,
      ProfileStamp: profileStampSchema,
      PropositionResult: propositionResultSchema,
      Read: readSchema,
      Recommendation: recommendationSchema,
      ThemeResult: themeResultSchema,
      UnknownFinding: unknownFindingSchema,
      Vulnerability: vulnerabilitySchema,
    },
    descriptions,
    target,
  });
