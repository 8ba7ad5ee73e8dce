import { describe } from 'vitest';
import { localDesignRule as rule } from '../../../src/rules/place/local-design.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const OURS = {
  owner: 'community',
  locallyCrafted: true,
  localEvidenceUsed: true,
  prioritiesSetBy: ['community', 'council'],
};

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'the strategy is the community’s own',
      dossier: { mutual: { strategy: OURS } },
      expect: { outcome: 'judged', message: 'crafted', score: 1 },
    },
    {
      name: 'the strategy is national, adopted, and set by others',
      dossier: {
        mutual: {
          strategy: {
            owner: 'national',
            locallyCrafted: false,
            localEvidenceUsed: false,
            prioritiesSetBy: ['public-body'],
          },
        },
      },
      expect: { outcome: 'judged', message: 'elsewhere', score: 0 },
    },
    {
      name: 'one of the four questions is answered yes',
      dossier: {
        mutual: { strategy: { ...OURS, locallyCrafted: false, localEvidenceUsed: false, prioritiesSetBy: [] } },
      },
      expect: { outcome: 'judged', message: 'elsewhere', score: 0.25 },
    },
    {
      name: 'local people sit where it is set: two questions answered, two open',
      dossier: {
        mutual: {
          strategy: { owner: 'organisation' },
          governance: {
            bodies: [
              { id: 'board', setsStrategy: true, totalSeats: 4, seats: [{ constituency: 'community', seats: 2 }] },
            ],
          },
        },
      },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'members among local people decide on projects, and are bound by it',
      dossier: {
        mutual: {
          strategy: { owner: 'organisation', prioritiesSetBy: ['staff'] },
          membership: { decisions: [{ id: 'd', matter: 'projects', by: ['users'], binding: true }] },
        },
      },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'the strategy of a contract that was lost does not count',
      dossier: {
        mutual: { strategy: OURS },
        commissioning: [{ id: 'gone', status: 'lost', placeStrategy: { owner: 'national' } }],
      },
      expect: { outcome: 'judged', message: 'crafted', score: 1 },
    },
    { name: 'nothing is known of any strategy', dossier: {}, expect: { outcome: 'unknown' } },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
