import { describe } from 'vitest';
import { agencyIntegrationRule as rule } from '../../../src/rules/relationships/agency-integration.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const agency = (more: object) => [{ id: 'hospital', boundary: 'inter-agency', status: 'running', ...more }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'a pooled budget is more than coordination',
      dossier: { relationships: agency({ sharedBudget: 40000 }) },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'joint governance with agreed outcomes is the deepest form',
      dossier: { relationships: agency({ jointGovernance: true, sharedOutcomes: true }) },
      expect: { outcome: 'judged', message: 'shared', score: 1 },
    },
    {
      name: 'letters and nothing more are a third of the way',
      dossier: { relationships: agency({ contractOnly: true }) },
      expect: { outcome: 'judged', message: 'thin', score: 1 / 3 },
    },
    {
      name: 'links of which nobody says what is shared guarantee nothing',
      dossier: { relationships: agency({}) },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a complete list without one is a lack of links',
      dossier: {
        complete: ['/relationships'],
        relationships: [{ id: 'other', boundary: 'private-public', status: 'running' }],
      },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'a known lack of relationships is a lack of links',
      dossier: { relationships: [] },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    { name: 'nothing is known of other agencies', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
