import { describe } from 'vitest';
import { contractTermRule } from '../../../src/rules/commissioning/contract-term.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('contract term', () => {
  ruleCases(contractTermRule, [
    ...noCondition,
    {
      name: 'five years cover benefits due after five years',
      dossier: toBuyer({ horizonMonths: 60 }, { contractMonths: 60 }),
      expect: { outcome: 'judged', message: 'covered', score: 1 },
    },
    {
      // 36 / 60 = 0.6.
      name: 'three years of five can be mended',
      dossier: toBuyer({ horizonMonths: 60 }, { contractMonths: 36 }),
      expect: { outcome: 'judged', message: 'partly', score: 0.5 },
    },
    {
      // 12 / 60 = 0.2.
      name: 'one year of five can be mended too',
      dossier: toBuyer({ horizonMonths: 60 }, { contractMonths: 12 }),
      expect: { outcome: 'judged', message: 'short', score: 0.5 },
    },
    {
      name: 'benefits that come at once need no term',
      dossier: toBuyer({ horizonMonths: 0 }, {}),
      expect: { outcome: 'judged', message: 'covered', score: 1 },
    },
    {
      name: 'a horizon that nobody states leaves it open',
      dossier: toBuyer({}, { contractMonths: 60 }),
      expect: { outcome: 'unknown' },
    },
  ]);
});
