import { describe } from 'vitest';
import { informalSourcesRule as rule } from '../../../src/rules/relationships/informal-sources.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'peers, volunteers and families all have a part',
      dossier: {
        relationships: [
          { id: 'a', status: 'running', informal: { peerRoles: 12, volunteers: 40 } },
          { id: 'b', status: 'running', parties: [{ id: 'families', origin: 'informal-family' }] },
        ],
      },
      expect: { outcome: 'judged', message: 'all', score: 1 },
    },
    {
      name: 'volunteers alone are one of three',
      dossier: {
        relationships: [
          { id: 'a', status: 'running', informal: { peerRoles: 0, volunteers: 40, carersSupported: false } },
        ],
      },
      expect: { outcome: 'judged', message: 'few', score: 1 / 2 },
    },
    {
      name: 'peer roles are one of three while the rest is not known',
      dossier: { relationships: [{ id: 'a', status: 'running', informal: { peerRoles: 12 } }] },
      expect: { outcome: 'judged', message: 'open', score: { low: 1 / 2, high: 1 } },
    },
    {
      name: 'a known lack of relationships is a lack of informal sources',
      dossier: { relationships: [] },
      expect: { outcome: 'judged', message: 'few', score: 0 },
    },
    {
      name: 'nobody has said who takes part',
      dossier: { relationships: [{ id: 'a' }] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for the peers of one service',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
