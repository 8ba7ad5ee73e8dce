import { describe } from 'vitest';
import { budgetAlignmentRule } from '../../../src/rules/commissioning/budget-alignment.ts';
import { toBuyer, noCondition } from '../../support/offers.ts';
import { ruleCases } from '../../support/rule-cases.ts';

describe('wrong pockets', () => {
  ruleCases(budgetAlignmentRule, [
    ...noCondition,
    {
      // 125,000 x 0.8 / 100,000 = 1.
      name: '125,000 of cash to the payer, a fifth off for optimism, cover a price of 100,000',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'council', beneficiary: 'council', amount: 125_000, year: 1, cashableShare: 1 }],
            optimismBiasShare: 0.2,
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'pays-for-itself', score: 1 },
    },
    {
      name: '60,000 to the payer are less than the price, and more than half of it',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'council', beneficiary: 'council', amount: 60_000, year: 1, cashableShare: 1 }],
            optimismBiasShare: 0,
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'partly', score: 0.5 },
    },
    {
      name: 'a fortune for the health service does not move the council',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'nhs', beneficiary: 'nhs', amount: 900_000, year: 1, cashableShare: 1 }],
            optimismBiasShare: 0,
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'other-pockets', score: 0.5 },
    },
    {
      name: 'pooled budgets settle whose pocket it is',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'nhs', beneficiary: 'nhs', amount: 900_000, year: 1, cashableShare: 1 }],
          },
        },
        { commissioner: 'council', pooledBudget: true },
      ),
      expect: { outcome: 'judged', message: 'pooled', score: 1 },
    },
    {
      name: 'benefits that release no cash do not come back to the payer',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'council', beneficiary: 'council', amount: 900_000, year: 1, cashableShare: 0 }],
            optimismBiasShare: 0,
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'other-pockets', score: 0.5 },
    },
    {
      name: 'a benefit named for this contract reaches its payer',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            optimismBiasShare: 0,
            costs: [{ id: 'c', amount: 50_000, year: 0 }],
            benefits: [{ id: 'b', payerContext: 'contract', amount: 50_000, year: 2, cashableShare: 1 }],
          },
        },
        { pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'pays-for-itself', score: 1 },
    },
    {
      // 110,000 / 1.1 = 100,000.
      name: 'at a tenth a year 110,000 after one year are worth the 100,000 they cost',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0.1,
            optimismBiasShare: 0,
            costs: [{ id: 'c', amount: 100_000, year: 0 }],
            benefits: [{ id: 'b', payerContext: 'contract', amount: 110_000, year: 1, cashableShare: 1 }],
          },
        },
        { pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'pays-for-itself', score: 1 },
    },
    {
      // 1.25 x 0.6 = 0.75 at worst, 1.25 at best.
      name: 'optimism that nobody has taken off may take the surplus away',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'council', beneficiary: 'council', amount: 125_000, year: 1, cashableShare: 1 }],
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'partly', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'a benefit of which nobody says who gains may be the payer’s',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            optimismBiasShare: 0,
            costs: [{ id: 'c', amount: 100_000, year: 0 }],
            benefits: [{ id: 'b', amount: 200_000, year: 1, cashableShare: 1 }],
          },
        },
        { commissioner: 'council', pooledBudget: false },
      ),
      expect: { outcome: 'judged', message: 'other-pockets', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'budgets may be pooled where nobody says that they are not',
      dossier: toBuyer(
        {
          fiscalCase: {
            discountRate: 0,
            costs: [{ id: 'c', amount: 100000, year: 0 }],
            benefits: [{ id: 'nhs', beneficiary: 'nhs', amount: 900_000, year: 1, cashableShare: 1 }],
            optimismBiasShare: 0,
          },
        },
        { commissioner: 'council' },
      ),
      expect: { outcome: 'judged', message: 'other-pockets', score: { low: 0.5, high: 1 } },
    },
    {
      name: 'without a model nothing is known',
      dossier: toBuyer({}, { commissioner: 'council' }),
      expect: { outcome: 'unknown' },
    },
  ]);
});
