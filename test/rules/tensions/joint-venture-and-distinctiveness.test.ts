import { describe } from 'vitest';
import { jointVentureAndDistinctivenessRule as rule } from '../../../src/rules/tensions/joint-venture-and-distinctiveness.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const venture = (terms: object) => [
  { id: 'v', boundary: 'private-public', status: 'running', parties: [{ id: 'firm', incumbent: true }], ...terms },
];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'an established firm on its own terms and one month of reserves',
      dossier: {
        relationships: venture({ contractOnly: true }),
        mutual: { safeguards: { brand: 'partner' }, finances: { freeReserves: 10, monthlyCost: 10 } },
      },
      expect: { outcome: 'judged', message: 'both', score: 1 },
    },
    {
      name: 'joint governance, a name of its own and one month of reserves',
      dossier: {
        relationships: venture({ jointGovernance: true }),
        mutual: { safeguards: { brand: 'own' }, finances: { freeReserves: 10, monthlyCost: 10 } },
      },
      expect: { outcome: 'judged', message: 'eased', score: 0 },
    },
    {
      name: 'an established firm, terms not known',
      dossier: { relationships: venture({}), mutual: { finances: { freeReserves: 10, monthlyCost: 10 } } },
      expect: { outcome: 'judged', message: 'open', score: { low: 0, high: 1 } },
    },
    {
      name: 'a partnership, and nothing of the accounts',
      dossier: { relationships: venture({ jointGovernance: true }) },
      expect: { outcome: 'unknown' },
    },
  ]);
});
