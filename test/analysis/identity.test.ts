import { describe, expect, it } from 'vitest';
import { mergeDossiers, whatChanged } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { dossierOf } from '../support/judged.ts';

const read = (part: Readonly<Record<string, unknown>>) => parseDossier(dossierOf(part));
const about = (...pointers: readonly string[]) => ({
  evidence: [{ id: 'e', about: pointers, kind: 'accounts', quality: 'statutory', source: { title: 'Register' } }],
});
const merge = (...parts: readonly Readonly<Record<string, unknown>>[]) =>
  mergeDossiers(parts.map((part, i) => ({ by: `p${String(i)}`, dossier: read(part) })));
const staff = { kind: 'staff', members: 10 };
const users = { kind: 'users', members: 20 };

describe('what is one thing in two dossiers', () => {
  it('is joined by what its list goes by where it has no id', () => {
    const rights = (...held: readonly string[]) => ({
      relationships: [
        { id: 'r', boundary: 'citizen-service', decisionRights: held.map((right) => ({ right, held: true })) },
      ],
    });
    const merged = merge(rights('hold-budget', 'recruit-staff'), rights('two-way-data', 'hold-budget'));
    expect(merged.relationships?.[0]?.decisionRights?.map(({ right }) => right)).toEqual([
      'hold-budget',
      'recruit-staff',
      'two-way-data',
    ]);
  });
  it('keeps its evidence wherever it comes to stand', () => {
    const merged = merge(
      { mutual: { membership: { constituencies: [{ ...staff, eligible: 100 }] } } },
      {
        mutual: { membership: { constituencies: [users, staff] } },
        ...about('/mutual/membership/constituencies/0/members', '/mutual/membership/constituencies/1'),
      },
    );
    expect(merged.mutual.membership?.constituencies?.map(({ kind }) => kind)).toEqual(['staff', 'users']);
    expect(merged.evidence?.[0]?.about).toEqual([
      '/mutual/membership/constituencies/1/members',
      '/mutual/membership/constituencies/0',
    ]);
  });
  it('may go by two names', () => {
    const merged = merge({ mutual: { name: 'Sandling Care' } }, { mutual: { name: 'Sandling Care CIC' } });
    expect(merged.mutual.name).toBe('Sandling Care');
    expect(merged.evidence).toMatchObject([{ about: ['/mutual/name'], says: 'Sandling Care CIC' }]);
  });
  it('is a complete list only while nobody adds to it', () => {
    const complete = ['/commissioning'];
    const one = { complete, commissioning: [{ id: 'a', status: 'held' }] };
    expect(merge(one, one).complete).toEqual(complete);
    expect(merge(one, { commissioning: [{ id: 'b', status: 'held' }] }).complete).toBeUndefined();
  });
});

describe('two groups of one kind', () => {
  it('have a name each', () => {
    const groups = (...names: readonly (string | undefined)[]) =>
      names.map((name, i) => ({ kind: 'community', members: 100 + i, ...(name === undefined ? {} : { name }) }));
    expect(() => read({ mutual: { membership: { constituencies: groups('North', 'South') } } })).not.toThrow();
    for (const names of [
      [undefined, undefined],
      ['North', ' north'],
    ]) {
      expect(() => read({ mutual: { membership: { constituencies: groups(...names) } } })).toThrow(/listed twice/);
    }
  });
});

describe('what became known', () => {
  const evaluator = createEvaluator({ plugins: standardRuleSets });
  const changed = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) =>
    Object.values(whatChanged({ evaluator, dossier: read(before) }, { evaluator, dossier: read(after) }))
      .flat()
      .filter(({ centre = 0, coverage }) => centre !== 0 || coverage !== 0)
      .map(({ factor }) => factor);
  const members = (...constituencies: readonly object[]) => ({
    mutual: { membership: { votingRule: 'one-member-one-vote', constituencies } },
  });
  it('is no change of what was known', () => {
    const after = members({ ...staff, eligible: 20 }, { ...users, eligible: 100 });
    expect(new Set(changed(members(staff), after))).toEqual(new Set(['became-known']));
  });
  it('is nothing where lists stand in another order, evidence and all', () => {
    const before = { ...members(staff, users), ...about('/mutual/membership/constituencies/0') };
    const after = { ...members(users, staff), ...about('/mutual/membership/constituencies/1') };
    expect(changed(before, after)).toEqual([]);
  });
});
