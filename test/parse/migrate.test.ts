import { expect, it } from 'vitest';
import { migrateDossier, safeParseDossier } from '../../src/parse/index.ts';

const old = { asOf: '2013-07-01', mutual: { name: 'Example', level: 'organisation' }, contexts: [{ id: 'c' }] };

it('brings a dossier from before versions were written down up to date', () => {
  expect(migrateDossier(old)).toEqual({
    ok: true,
    from: 0,
    value: { schemaVersion: 1, asOf: old.asOf, mutual: old.mutual, commissioning: [{ id: 'c' }] },
  });
  expect(safeParseDossier(old)).toMatchObject({
    ok: true,
    dossier: { schemaVersion: 1, commissioning: [{ id: 'c' }] },
  });
});
it('leaves a present dossier as it is', () => {
  const present = { ...old, schemaVersion: 1 };
  expect(migrateDossier(present)).toEqual({ ok: true, from: 1, value: present });
});
it('refuses a newer dossier and says why', () => {
  const result = safeParseDossier({ ...old, schemaVersion: 2 });
  expect(result).toMatchObject({ ok: false, issues: [{ path: '/schemaVersion', code: 'version/newer' }] });
  expect(result.ok ? '' : result.issues[0]?.message).toContain('would be lost');
});
it.each([0.5, -1, null, {}])('refuses a version that never was: %j', (schemaVersion) => {
  expect(migrateDossier({ ...old, schemaVersion })).toMatchObject({ ok: false, issue: { code: 'version/unreadable' } });
});
it('leaves what is no object for the schema to refuse', () => {
  expect(migrateDossier('x')).toMatchObject({ ok: true, value: 'x' });
});
