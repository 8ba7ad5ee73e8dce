import { describe } from 'vitest';
import { selfFundingRule } from '../../../src/rules/commissioning/self-funding.ts';
import { toBuyer, notAsked, proposed } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('own means', () => {
  ruleCases(selfFundingRule, [
    ...notAsked,
    {
      name: '40,000 from four sources pay for what costs 40,000',
      dossier: toBuyer(
        { annualCost: 40_000 },
        {},
        {
          finances: {
            surplusAvailable: 20_000,
            socialInvestment: 10_000,
            unrestrictedGrants: 5_000,
            tradingContribution: 5_000,
          },
        },
      ),
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: '10,000 are a fifth of 50,000 and enough for a pilot',
      dossier: toBuyer(
        { annualCost: 50_000 },
        {},
        { finances: { surplusAvailable: 10_000, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 } },
      ),
      expect: { outcome: 'judged', message: 'pilot', score: 0.2 },
    },
    {
      name: '5,000 are a tenth of 50,000 and too little for a pilot',
      dossier: toBuyer(
        { annualCost: 50_000 },
        {},
        { finances: { surplusAvailable: 5_000, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 } },
      ),
      expect: { outcome: 'judged', message: 'little', score: 0.1 },
    },
    {
      name: 'what is known to be there is a lower bound while other means are not known',
      dossier: toBuyer({ annualCost: 50_000 }, {}, { finances: { surplusAvailable: 20_000 } }),
      expect: { outcome: 'judged', message: 'open', score: { low: 0.4, high: 1 } },
    },
    {
      name: 'known means that cover the cost settle it, whatever else there is',
      dossier: toBuyer({ annualCost: 50_000 }, {}, { finances: { surplusAvailable: 60_000 } }),
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: 'what costs nothing needs nobody to pay',
      dossier: toBuyer({ annualCost: 0 }, {}),
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: 'it is asked too where nobody commissions',
      dossier: {
        mutual: {
          finances: { surplusAvailable: 30_000, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 },
        },
        interventions: [proposed({ annualCost: 30_000 })],
        commissioning: [],
      },
      expect: { outcome: 'judged', message: 'whole', score: 1 },
    },
    {
      name: 'without a cost nothing can be compared',
      dossier: toBuyer(
        {},
        {},
        { finances: { surplusAvailable: 30_000, socialInvestment: 0, unrestrictedGrants: 0, tradingContribution: 0 } },
      ),
      expect: { outcome: 'unknown' },
    },
    {
      name: 'without any word on means nothing is known',
      dossier: toBuyer({ annualCost: 30_000 }, {}),
      expect: { outcome: 'unknown' },
    },
  ]);
});
