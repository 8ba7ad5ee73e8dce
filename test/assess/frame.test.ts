import { expect, it } from 'vitest';
import { businessIntegration } from '../../src/facts/relationships/integration.ts';
import { crossSectorIntegrationRule } from '../../src/rules/relationships/cross-sector-integration.ts';
import { findingsOf } from '../support/judged.ts';

// The fact reads what kind of subject is judged, and nobody documents that: it is chosen, not found.
it('does not doubt a documented value because nobody documents what kind of subject is judged', () => {
  expect(businessIntegration.reads).toContain('/mutual/level');
  const [finding] = findingsOf(crossSectorIntegrationRule, {
    relationships: [{ id: 'a', boundary: 'private-public', status: 'running', sharedSpaces: true }],
    evidence: [
      {
        id: 'inspection',
        about: ['/relationships/0'],
        kind: 'inspection',
        quality: 'statutory',
        source: { title: 'Report' },
      },
    ],
  });
  expect(finding).toMatchObject({ outcome: 'judged', grade: 'high' });
});
