import { describe } from 'vitest';
import { horizonCoverageRule as rule } from '../../../src/rules/capabilities/horizon-coverage.ts';
import { ruleCases } from '../../support/rule-cases.ts';

const offer = (more: object = {}) => [{ id: 'early-years', status: 'running', horizonMonths: 60, ...more }];

describe(rule.meta.id, () => {
  ruleCases(rule, [
    {
      name: 'five years of contract for benefits within five years',
      dossier: { interventions: offer(), commissioning: [{ id: 'county', status: 'held', contractMonths: 60 }] },
      expect: { outcome: 'judged', message: 'covered', score: 1 },
    },
    {
      name: 'a contract of three years covers three fifths',
      dossier: { interventions: offer(), commissioning: [{ id: 'county', status: 'held', contractMonths: 36 }] },
      expect: { outcome: 'judged', message: 'short', score: 0.6 },
    },
    {
      name: 'the contract that funds the offer decides, and not a longer one',
      dossier: {
        interventions: offer({ funding: [{ id: 'a', context: 'grant' }] }),
        commissioning: [
          { id: 'grant', status: 'held', contractMonths: 12 },
          { id: 'county', status: 'held', contractMonths: 60 },
        ],
      },
      expect: { outcome: 'judged', message: 'short', score: 0.2 },
    },
    {
      name: 'which of two contracts funds it is not known',
      dossier: {
        interventions: offer(),
        commissioning: [
          { id: 'grant', status: 'held', contractMonths: 12 },
          { id: 'county', status: 'held', contractMonths: 60 },
        ],
      },
      expect: { outcome: 'judged', message: 'open', score: { low: 0.2, high: 1 } },
    },
    {
      name: 'a contract that was lost covers nothing and decides nothing',
      dossier: { interventions: offer(), commissioning: [{ id: 'county', status: 'lost', contractMonths: 60 }] },
      expect: { outcome: 'unknown' },
    },
    {
      name: 'a sector is not asked for it',
      dossier: { mutual: { level: 'sector' } },
      expect: { outcome: 'not-applicable' },
    },
  ]);
});
