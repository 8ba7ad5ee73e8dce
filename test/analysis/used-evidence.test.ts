import { describe, expect, it } from 'vitest';
import { usedEvidence } from '../../src/analysis/index.ts';
import { createEvaluator } from '../../src/assess/index.ts';
import { fullProfile, screeningProfile } from '../../src/define/index.ts';
import { parseDossier } from '../../src/parse/index.ts';
import { standardRuleSets } from '../../src/standard.ts';
import { dossierOf } from '../support/judged.ts';

const dossier = parseDossier(
  dossierOf({
    mutual: {
      legalForm: 'cic-limited-by-guarantee',
      place: { code: 'E06000014' },
      membership: { votingRule: 'one-member-one-vote' },
      workforce: { headcount: 90 },
    },
    evidence: [
      {
        id: 'register',
        about: ['/mutual/legalForm', '/mutual/place', '/mutual/membership'],
        kind: 'constitution',
        quality: 'statutory',
        source: { title: 'Register' },
      },
      { id: 'again', about: ['/mutual/legalForm'], kind: 'news', quality: 'own-words', source: { title: 'A paper' } },
    ],
  }),
);

describe('what became of the sourced values', () => {
  const told = (profile: typeof fullProfile) => {
    const evaluator = createEvaluator({ plugins: standardRuleSets, profile });
    return usedEvidence(evaluator, evaluator.assess(dossier), dossier);
  };
  it('is counted, with the rules that looked at each and every source of it', () => {
    const { used, of, values } = told(fullProfile);
    expect([used, of]).toEqual([2, 3]);
    const form = values.find(({ pointer }) => pointer === '/mutual/legalForm');
    expect(form?.evidence).toEqual(['register', 'again']);
    expect(form?.rules).toContain('place/surplus-lock');
    expect(form?.unused).toBeUndefined();
  });
  it('says why a value counted for nothing', () => {
    const why = Object.fromEntries(told(screeningProfile).values.map(({ pointer, unused }) => [pointer, unused]));
    expect(why['/mutual/place/code']).toBe('no-rule');
    // Equal votes are asked at standard depth, and control by votes at any.
    expect(why['/mutual/membership/votingRule']).toBeUndefined();
  });
  it('leaves out what has no source', () => {
    expect(told(fullProfile).values.map(({ pointer }) => pointer)).not.toContain('/mutual/workforce/headcount');
  });
});
