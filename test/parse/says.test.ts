import { describe, expect, it } from 'vitest';
import { safeAssess } from '../../src/standard.ts';
import { safeParseDossier } from '../../src/parse/index.ts';

const dossierSaying = (about: string, says: unknown) => ({
  schemaVersion: 1,
  asOf: '2024-01-01',
  mutual: {
    name: 'Subject',
    level: 'organisation',
    membership: { total: 30, votingRule: 'one-member-one-vote' },
    workforce: { localShare: 0.5 },
  },
  relationships: [{ id: 'r', boundary: 'citizen-service', status: 'running' }],
  interventions: [{ id: 'i', name: 'Offer' }],
  commissioning: [{ id: 'c', contractMonths: 24 }],
  evidence: [{ id: 'e', about: [about], kind: 'news', grade: 'high', source: { title: 'T' }, says }],
});
const codesOf = (about: string, says: unknown): readonly string[] => {
  const result = safeParseDossier(dossierSaying(about, says));
  return result.ok ? [] : result.issues.map(({ messageId }) => messageId);
};

describe('what evidence says instead', () => {
  it.each([
    ['', []],
    ['/mutual', {}],
    ['/mutual/level', 'sector'],
    ['/asOf', '2020-01-01'],
    ['/schemaVersion', 1],
    ['/interventions', []],
    ['/commissioning', []],
    ['/interventions/0', { id: 'i' }],
    ['/interventions/0/id', 'j'],
    ['/evidence/0/grade', 'low'],
  ])('cannot contradict what frames the judgement: %s', (about, says) => {
    expect(codesOf(about, says)).toContain('reference/says-of-frame');
  });
  it.each([
    ['a word that is none of the list', '/mutual/membership/votingRule', 'banana'],
    ['a number below none', '/mutual/membership/total', -5],
    ['a text for a number', '/mutual/membership/total', '30'],
    ['no value', '/mutual/membership/total', null],
    ['a share above one', '/mutual/workforce/localShare', 45],
    ['no months at all', '/commissioning/0/contractMonths', 0],
  ])('must be able to stand there: %s', (_, about, says) => {
    expect(codesOf(about, says)).toContain('reference/says-unfit');
  });
  it('is refused as half a character wherever it points', () => {
    expect(codesOf('/interventions/0/name', '\ud800')).toContain('input/broken-text');
  });
  it('is taken where it could stand there', () => {
    expect(codesOf('/mutual/membership/total', 40)).toEqual([]);
  });
  it.each([
    ['/title', '\ud800'],
    ['', []],
    ['/interventions', {}],
    ['/interventions/0', null],
  ])('never breaks an assessment: %s', (about, says) => {
    expect(() => safeAssess({ ...dossierSaying(about, says), title: 'a' })).not.toThrow();
  });
});
