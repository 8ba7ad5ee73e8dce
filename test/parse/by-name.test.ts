import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/assess/index.ts';
import { parseDossier, parseDossierText, safeParseDossier } from '../../src/parse/index.ts';
import { standardRuleSets } from '../../src/standard.ts';

const source = { title: 'Award notice' };
const item = (...about: readonly string[]) => ({ id: 'e', about, kind: 'contract', quality: 'audited', source });
const dossier = (commissioning: readonly object[], about: readonly string[], more: object = {}) => ({
  schemaVersion: 1,
  asOf: '2018-06-30',
  mutual: {
    name: 'A',
    level: 'organisation',
    membership: { constituencies: [{ kind: 'users' }, { kind: 'staff', members: 9 }] },
  },
  commissioning,
  evidence: [item(...about)],
  ...more,
});
const york = { id: 'york', status: 'held', endsOn: '2019-03-31', incomeShare: 0.67 };
const leeds = { id: 'leeds', status: 'held', endsOn: '2022-03-31', incomeShare: 0.1 };

describe('a pointer', () => {
  it('may name an item by its id, or by what its list goes by', () => {
    const input = dossier(
      [leeds, york],
      ['/commissioning/york/endsOn', '/mutual/membership/constituencies/staff/members'],
    );
    const expected = ['/commissioning/1/endsOn', '/mutual/membership/constituencies/1/members'];
    expect(parseDossier(input).evidence?.[0]?.about).toEqual(expected);
    expect(parseDossierText(JSON.stringify(input)).evidence?.[0]?.about).toEqual(expected);
  });
  it('by name survives sorting: the assessment is the same but for positions', () => {
    const verdictsOf = (contracts: readonly object[]) =>
      createEvaluator({ plugins: standardRuleSets }).assess(parseDossier(dossier(contracts, ['/commissioning/york'])), {
        detail: 'verdicts',
      });
    expect(verdictsOf([york, leeds])).toEqual(verdictsOf([leeds, york]));
  });
  it('may say of a list inside a named item that it is complete, and why a value is not known', () => {
    const input = dossier([york], ['/commissioning/york'], {
      complete: ['/commissioning/york/willingness'],
      unknowns: [{ about: ['/commissioning/york/annualValue'], reason: 'withheld' }],
    });
    const read = parseDossier(input);
    expect(read.commissioning?.[0]?.willingness).toEqual([]);
    expect(read.unknowns?.[0]?.about).toEqual(['/commissioning/0/annualValue']);
  });
  it('that names nobody is told of as it was written', () => {
    const result = safeParseDossier(dossier([york], ['/commissioning/hull/endsOn']));
    expect(result.ok ? [] : result.issues).toMatchObject([
      { path: '/evidence/0/about/0', code: 'reference/nothing-there', data: { pointer: '/commissioning/hull/endsOn' } },
    ]);
  });
});
