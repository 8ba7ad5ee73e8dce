import { type Assessment, assess, assessPlace, type Dossier, parseDossier, type Verdict } from 'social-productivity';
import { findOutNext } from 'social-productivity/analysis';
import { defineRule, standardProfile } from 'social-productivity/define';
import { edit } from 'social-productivity/edit';
import { SCHEMA_VERSION } from 'social-productivity/models';
import { ukProcurement } from 'social-productivity/plugins/uk-procurement';
import { toText } from 'social-productivity/report';
import { ASSESSMENT_SCHEMA } from 'social-productivity/results';
import { placeRules } from 'social-productivity/rules';
import { dossierJsonSchema } from 'social-productivity/schemas';
import { checkRule } from 'social-productivity/testing';

const dossier: Dossier = {
  schemaVersion: SCHEMA_VERSION,
  asOf: '2024-01-01',
  mutual: { name: 'Example', level: 'organisation' },
};
const assessment: Assessment = assess(parseDossier(dossier));
export const verdict: Verdict | 'insufficient-evidence' | 'not-applicable' = assessment.propositions.place.verdict;
export const alone: string = assessPlace(parseDossier(dossier)).verdict;
export const faces: readonly unknown[] = [
  findOutNext,
  defineRule,
  standardProfile,
  edit,
  dossierJsonSchema,
  ukProcurement,
  toText,
  ASSESSMENT_SCHEMA,
  placeRules,
  checkRule,
];

// @ts-expect-error a misspelt property is not "not known"
export const misspelt: Dossier = { ...dossier, mutual: { name: 'Example', levle: 'organisation' } };
