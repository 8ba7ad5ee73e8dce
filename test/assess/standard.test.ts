import { expect, it } from 'vitest';
import { assess, safeAssess, screeningProfile } from '../../src/index.ts';
import { dossier, rawDossier } from '../dossiers/dossiers.ts';

it('assesses under the standard profile, or under the one that is asked for', () => {
  const navigo = dossier('navigo');
  expect(assess(navigo).profile.id).toBe('standard');
  expect(assess(navigo, { profile: screeningProfile }).profile.id).toBe('screening');
  expect(assess(navigo, { profile: screeningProfile })).toEqual(assess(navigo, { profile: { ...screeningProfile } }));
  expect(safeAssess(rawDossier('navigo'), { profile: screeningProfile })).toMatchObject({
    ok: true,
    assessment: { profile: { id: 'screening' } },
  });
});
