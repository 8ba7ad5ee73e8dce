import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describeLayer } from '../../scripts/describe-models.ts';
import descriptions from '../../src/models/schemas/descriptions.json' with { type: 'json' };
import { recordShapes } from '../../src/models/schemas/records.ts';
import {
  assessmentJsonSchema,
  assessmentSchema,
  dossierJsonSchema,
  dossierSchema,
  modelJsonSchema,
  modelSchema,
  mutualSchema,
  type RecordName,
} from '../../src/schemas/index.ts';
import { parseDossier, parseDossierText } from '../../src/parse/index.ts';
import { dossierWithEveryProperty } from './every-property.ts';

const small = { schemaVersion: 1, asOf: '2013-07-01', mutual: { name: 'Example', level: 'organisation' } };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each([
  ['draft-07', () => new Ajv({ strict: true, allErrors: true })],
  ['draft-2020-12', () => new Ajv2020({ strict: true, allErrors: true })],
] as const)('the JSON Schema of a dossier in %s', (target, ajv) => {
  const validate = ajv().compile(dossierJsonSchema({ target }));

  it('accepts the smallest dossier and the fullest', () => {
    expect(validate(small)).toBe(true);
    expect(validate(plain(dossierWithEveryProperty()))).toBe(true);
  });
  it.each([
    ['a misspelt property', { ...small, mutual: { ...small.mutual, legalFrom: 'plc' } }],
    ['a share of 1.2', { ...small, mutual: { ...small.mutual, workforce: { localShare: 1.2 } } }],
    ['a word from nowhere', { ...small, mutual: { ...small.mutual, legalForm: 'guild' } }],
    ['null for "not known"', { ...small, mutual: { ...small.mutual, charity: null } }],
    ['a rung above the ladder', { ...small, relationships: [{ id: 'r', participation: [{ id: 'p', rung: 9 }] }] }],
    ['half a seat', { ...small, mutual: { ...small.mutual, reach: { sites: 0.5 } } }],
    ['a month 13', { ...small, mutual: { ...small.mutual, startedOn: '2014-13' } }],
    ['evidence about nothing', { ...small, unknowns: [{ about: [], reason: 'withheld' }] }],
    ['a newer version', { ...small, schemaVersion: 2 }],
    ['no subject', { schemaVersion: 1, asOf: '2013-07-01' }],
  ])('refuses %s', (_, dossier) => {
    expect(validate(dossier)).toBe(false);
  });
  it('exports every model on its own', () => {
    for (const name of Object.keys(recordShapes()) as RecordName[]) {
      const schema = modelJsonSchema(name, { target });
      expect(schema.title).toBe(name);
      expect(() => ajv().compile(schema)).not.toThrow();
    }
  });
  it('says of every property what it is called and what it means', () => {
    const schema = dossierJsonSchema({ target });
    const records = Object.values((schema.$defs ?? schema.definitions) as Record<string, { properties?: object }>);
    for (const { properties } of [...records, schema as { properties?: object }]) {
      for (const property of Object.values(properties ?? {})) {
        expect(property).toHaveProperty('title');
        expect(property).toHaveProperty('description');
      }
    }
  });
  it('bears an id with its version, and so does every model', () => {
    expect(dossierJsonSchema({ target }).$id).toBe('urn:social-productivity:dossier:1');
    expect(modelJsonSchema('Finances', { target }).$id).toBe('urn:social-productivity:dossier:1:Finances');
    expect(assessmentJsonSchema({ target }).$id).toBe('urn:social-productivity:assessment:2');
  });
  it('lets a dossier name its schema, as parsing does', () => {
    const named = { $schema: 'dossier.draft-07.json', ...small };
    expect(validate(named)).toBe(true);
    expect(parseDossier(named)).toEqual(parseDossier(small));
    expect(parseDossierText(JSON.stringify(named))).toEqual(parseDossier(small));
  });
  it('locks no field of a form', () => {
    expect(JSON.stringify(dossierJsonSchema({ target }))).not.toContain('readOnly');
  });
});

it('writes 2020-12 unless told otherwise', () => {
  expect(dossierJsonSchema().$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});
it('has the same descriptions as the documentation (if not: npx tsx scripts/describe-models.ts)', () => {
  expect(descriptions).toEqual(describeLayer('models'));
});
it('is a Standard Schema, the dossier and each model', () => {
  for (const schema of [dossierSchema, mutualSchema, modelSchema('Finances'), assessmentSchema]) {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'zod' });
  }
  expect(dossierSchema['~standard'].validate(small)).toEqual({ value: small });
  expect(dossierSchema['~standard'].validate({})).toHaveProperty('issues');
});
