import { describe } from 'vitest';
import { upstreamShareAndPayerRule as rule } from '../../../src/rules/tensions/upstream-share-and-payer.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offer = (tier: string) => [
  { id: 'o', status: 'running', tier, funding: [{ id: 'f', source: 'commissioned-contract', share: 1 }] },
];
const bought = (pooledBudget: boolean) => [{ id: 'c', status: 'held', pooledBudget }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'early work bought from one budget alone',
      dossier: { interventions: offer('primary'), commissioning: bought(false) },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'early work bought from pooled budgets',
      dossier: { interventions: offer('primary'), commissioning: bought(true) },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'early work, and of one of two contracts nothing is known',
      dossier: { interventions: offer('primary'), commissioning: [...bought(true), { id: 'other', status: 'held' }] },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 0.5 } },
    },
    { name: 'early work alone', dossier: { interventions: offer('primary') }, expect: { outcome: 'unknown' } },
  ]);
});
