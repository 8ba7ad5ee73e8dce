/**
 * The models as zod schemas and as JSON Schemas, for whoever builds forms, editors or checks of their own.
 *
 * Judging and parsing need none of it.
 *
 * @packageDocumentation
 */
export { assessmentJsonSchema } from './assessment/json-schema.ts';
export { assessmentSchema } from './assessment/assessment-schema.ts';
export { dossierJsonSchema, type JsonSchemaOptions, modelJsonSchema } from './dossier-json-schema.ts';
export {
  commissioningContextSchema,
  dossierSchema,
  evidenceSchema,
  interventionSchema,
  modelSchema,
  mutualSchema,
  ratingSchema,
  relationshipSchema,
  unknownSchema,
} from './dossier-schemas.ts';
export type { JsonSchemaNode, JsonSchemaTarget } from './write-json-schema.ts';
export type { RecordName } from '../models/schemas/records.ts';
