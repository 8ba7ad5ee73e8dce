import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, parseDossierText, safeParseDossierText, screeningProfile, standardProfile } from '../../src/index.ts';
import { CLASSES, type PropositionId } from '../../src/results/index.ts';

const text = readFileSync(
  new URL('../../docs/examples/ordinary-mutual/tarrow-home-support.json', import.meta.url),
  'utf8',
);
const dossier = parseDossierText(text);

/** What a fair reader would say, as `docs/whole-example.md` has it from before the first run. */
const FAIR: Readonly<Record<PropositionId, string>> = {
  relationships: 'positive',
  capabilities: 'mixed',
  place: 'positive',
};

const distances = (profile: typeof screeningProfile) =>
  Object.entries(assess(dossier, { profile }).propositions).flatMap(([id, { verdict }]) => {
    const [own, fair] = [verdict, FAIR[id as PropositionId]].map((one) => CLASSES.findIndex((other) => other === one));
    return own === undefined || fair === undefined || own < 0 ? [] : [Math.abs(own - fair)];
  });

describe('an ordinary mutual, filled in by its own manager', () => {
  it('raises no warning', () => {
    expect(safeParseDossierText(text)).toMatchObject({ ok: true, warnings: [] });
  });
  it('gets three verdicts at screening, each within one class of the fair reading', () => {
    expect(distances(screeningProfile)).toHaveLength(3);
    expect(Math.max(...distances(screeningProfile))).toBeLessThanOrEqual(1);
  });
  it('gets two at standard depth at least, as near', () => {
    expect(distances(standardProfile).length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...distances(standardProfile))).toBeLessThanOrEqual(1);
  });
  it('has low confidence where only own words stand behind it', () => {
    const { relationships, capabilities } = assess(dossier, { profile: screeningProfile }).propositions;
    expect([relationships.confidence, capabilities.confidence]).toEqual(['low', 'low']);
  });
  it('is told first of the contract that ends within the year', () => {
    const { exposures } = assess(dossier, { profile: screeningProfile });
    expect(exposures.find(({ exposure }) => exposure === 'vulnerability/contract-cliff')).toMatchObject({
      state: 'established',
      severity: 1,
      topples: ['relationships', 'capabilities', 'place'],
    });
  });
});
