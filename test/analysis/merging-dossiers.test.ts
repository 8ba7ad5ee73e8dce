import { describe, expect, it } from 'vitest';
import { mergeDossiers } from '../../src/analysis/index.ts';
import { dossier } from '../support/three-shares.ts';

describe('dossiers of several contributors', () => {
  const mine = dossier({ localShare: 0.5 }, { relationships: [{ id: 'a', name: 'A' }] });
  const theirs = dossier(
    { localShare: 0.7, livingWageShare: 1 },
    {
      relationships: [
        { id: 'b', name: 'B' },
        { id: 'a', status: 'running' },
      ],
      evidence: [
        {
          id: 'look',
          about: ['/relationships/1/status', '/mutual/workforce/localShare'],
          kind: 'inspection',
          quality: 'statutory',
          source: { title: 'Visit' },
        },
      ],
    },
  );
  const merged = mergeDossiers([
    { by: 'council', dossier: mine },
    { by: 'union', dossier: theirs },
  ]);

  it('become one, with records matched by id', () => {
    expect(merged.relationships?.map(({ id, name, status }) => [id, name, status])).toEqual([
      ['a', 'A', 'running'],
      ['b', 'B', undefined],
    ]);
    expect(merged.mutual.workforce?.livingWageShare).toBe(1);
  });
  it('keep what they disagree about as evidence of its own grade', () => {
    expect(merged.evidence?.map(({ id, about, says }) => [id, about, says])).toEqual([
      ['council-audit', ['/mutual/workforce'], undefined],
      ['union-look', ['/relationships/0/status', '/mutual/workforce/localShare'], undefined],
      ['union-says-1', ['/mutual/workforce/localShare'], 0.7],
    ]);
  });
  it('must be about one subject on one day', () => {
    expect(() => mergeDossiers([])).toThrow(/nothing to merge/);
    const later = dossier({}, { asOf: '2025-01-01' });
    expect(() =>
      mergeDossiers([
        { by: 'a', dossier: mine },
        { by: 'b', dossier: later },
      ]),
    ).toThrow(/\/asOf/);
  });
});
