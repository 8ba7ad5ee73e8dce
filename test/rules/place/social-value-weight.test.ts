import { describe } from 'vitest';
import { socialValueWeightRule as rule } from '../../../src/rules/place/social-value-weight.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const contract = (terms: object) => ({ id: 'c', status: 'held', ...terms });

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'considered beforehand, with a fifth of the award',
      dossier: { commissioning: [contract({ socialValueConsidered: true, socialValueWeight: 0.2 })] },
      expect: { outcome: 'judged', message: 'weighed', score: 1 },
    },
    {
      // 0.5 for having considered it, and half of the other half at the minimum.
      name: 'considered beforehand, with the minimum weight of central government',
      dossier: { commissioning: [contract({ socialValueConsidered: true, socialValueWeight: 0.1 })] },
      expect: { outcome: 'judged', message: 'weighed', score: 0.75 },
    },
    {
      // 0.5 + 0.5 x 0.25.
      name: 'half of that minimum',
      dossier: { commissioning: [contract({ socialValueConsidered: true, socialValueWeight: 0.05 })] },
      expect: { outcome: 'judged', message: 'partly', score: 0.625 },
    },
    {
      name: 'before there was a minimum the same weight was worth more',
      dossier: {
        asOf: '2020-06-01',
        commissioning: [contract({ socialValueConsidered: true, socialValueWeight: 0.05 })],
      },
      expect: { outcome: 'judged', message: 'weighed', score: 0.75 },
    },
    {
      name: 'considered, with a weight that nobody has told',
      dossier: { commissioning: [contract({ socialValueConsidered: true })] },
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a contract that may be over may count or not',
      dossier: {
        commissioning: [
          contract({ socialValueConsidered: true, socialValueWeight: 0.2 }),
          { id: 'perhaps', socialValueConsidered: true, socialValueWeight: 0.1 },
        ],
      },
      expect: { outcome: 'judged', message: 'weighed', score: { low: 0.75, high: 1 } },
    },
    {
      name: 'not considered and without weight',
      dossier: { commissioning: [contract({ socialValueConsidered: false, socialValueWeight: 0 })] },
      expect: { outcome: 'judged', message: 'none', score: 0 },
    },
    {
      name: 'nothing is known of the award',
      dossier: { commissioning: [contract({})] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'no contract is held or in view',
      dossier: { commissioning: [{ id: 'gone', status: 'lost' }] },
      expect: { outcome: 'not-applicable' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
